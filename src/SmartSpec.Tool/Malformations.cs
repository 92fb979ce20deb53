namespace SmartSpec.Tool;

/// <summary>Why a text is not of its form, in both languages.</summary>
internal static class Malformations
{
    public static Words Explain(MalformedException malformed) =>
        malformed.Explain(Texts.Swedish) is var swedish && swedish != malformed.Expected
            ? new($"{swedish:long}", $"{malformed.Expected:long}")
            : new($"Här står något som inte går att läsa ({malformed.Expected:long}).", $"{malformed.Expected:long}");
}
