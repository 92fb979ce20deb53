namespace SmartSpec.Analysis.Pictures;

/// <summary>Refusals of pictures. Their sentences are among the texts of SmartSpec.Analysis.</summary>
internal static class Refusal
{
    public static AnalysisMessage Of(string code, params ReadOnlySpan<(string Name, string Value)> values) =>
        new(code, [.. values.ToArray().Select(value => MessageText.Value(value.Name, value.Value))]);
}
