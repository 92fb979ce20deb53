namespace SmartSpec;

internal static class OrganisationDecider { }
