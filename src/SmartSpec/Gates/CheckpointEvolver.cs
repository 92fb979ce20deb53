namespace SmartSpec;

internal static class CheckpointEvolver { }
