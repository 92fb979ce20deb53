namespace SmartSpec;

internal static class EvidenceEvolver { }
