"""What people decide about a draft: its states, its checks, its text form."""
