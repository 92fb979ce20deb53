namespace SmartSpec;

internal static class DelegationEvolver { }
