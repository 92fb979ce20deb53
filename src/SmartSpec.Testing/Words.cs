namespace SmartSpec.Testing;

/// <summary>The texts that people write in the stories.</summary>
internal static class Words
{
    public static Text Of(string text) => Text.Swedish(text);
}
