"""One file a command; each offers ``add_parser(subparsers)`` and ``run(args)``.

``run`` returns the exit status: 0 done, 1 failed or findings, 2 misused.
"""
