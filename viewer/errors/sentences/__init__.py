"""What the program says is wrong: one file of sentences for each room."""
