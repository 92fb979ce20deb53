namespace SmartSpec;

internal static class OrganisationEvolver { }
