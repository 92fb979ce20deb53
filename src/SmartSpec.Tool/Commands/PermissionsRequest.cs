namespace SmartSpec.Tool.Commands;

/// <summary>What of the permissions is asked for, and how.</summary>
/// <param name="File">The file with the definition; null for the strategy's, or the shipped one.</param>
/// <param name="Role">Only what this role may do; null for all.</param>
/// <param name="Act">Only this act; null for all.</param>
/// <param name="Html">Whether as an HTML page.</param>
/// <param name="Out">The file that is written; null for none.</param>
internal sealed record PermissionsRequest(string? File, string? Role, string? Act, bool Html, string? Out);
