"""What an issue and its posts say: pure decisions, no templates and no bytes."""
