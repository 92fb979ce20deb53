namespace SmartSpec.Testing;

/// <summary>What the people of the stories write.</summary>
internal static class Words
{
    public static Text Of(string text) => Text.Swedish(text);
}
