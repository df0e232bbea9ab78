"""An article becomes the draft of a deck: slides, charts, notes and sources, ready to be edited.

``draft`` is the door. The way through: passages become points (``told``), figures find their
words (``around``, ``label``) and charts (``charts``), points become contents (``plan``) and
contents slides (``dress``, ``frame``), which are written as YAML (``yaml_text``).
"""

from viewer.article.draft.draft import Fits, draft

__all__ = ["Fits", "draft"]
