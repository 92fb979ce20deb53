namespace SmartSpec;

internal static class CallDecider { }
