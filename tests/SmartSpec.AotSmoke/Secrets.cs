namespace SmartSpec.Tool;

/// <summary>Stands for the console program's own: here there is no connection string, and so no password.</summary>
internal static class Secrets
{
    public static string InSwedish(string text) => text;

    public static string InEnglish(string text) => text;
}
