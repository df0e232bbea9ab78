"""What a presenter points and draws with: laser dot, spotlight, pen, magnifier."""
