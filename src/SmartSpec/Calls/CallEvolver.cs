namespace SmartSpec;

internal static class CallEvolver { }
