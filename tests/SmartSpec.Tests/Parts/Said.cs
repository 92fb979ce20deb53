namespace SmartSpec.Tests;

/// <summary>Texts that tests say, where what they say does not matter.</summary>
internal static class Said
{
    public static Text Why { get; } = Text.English("Because");

    public static Text Nothing { get; } = Text.English(" ");
}
