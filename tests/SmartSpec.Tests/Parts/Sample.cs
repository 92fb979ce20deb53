namespace SmartSpec.Tests;

/// <summary>Texts for tests, where the content does not matter.</summary>
internal static class Sample
{
    public static Text Text { get; } = Text.English("Because");

    public static Text Blank { get; } = Text.English(" ");
}
