"""What comes after a scene, or of it: things that happen in turn, remixes, extensions, storyboards, who stays and who goes."""
