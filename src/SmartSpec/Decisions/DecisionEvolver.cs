namespace SmartSpec;

internal static class DecisionEvolver { }
