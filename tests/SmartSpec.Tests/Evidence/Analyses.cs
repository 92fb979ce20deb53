namespace SmartSpec.Tests;

/// <summary>A data set and analyses made from it.</summary>
internal static class Analyses
{
    public const string DataSet = "employed-2022";
    public const string Quotients = "quotients";

    /// <summary>The data as first published, and as revised.</summary>
    public static readonly Hash First = Hash.Of("first"u8);
    public static readonly Hash Revised = Hash.Of("revised"u8);

    public static EvidenceFacts DataFacts(Hash content) => new(Sample.Text, Source: "SCB", Content: content);

    public static EvidenceCommand.RecordDataSet Data(string id = DataSet) => new(id, DataFacts(First));

    public static EvidenceCommand.RecordAnalysis Made(string id = Quotients, string from = DataSet) =>
        new(id, Facts(First, from));

    public static EvidenceFacts Facts(Hash input, string from = DataSet) =>
        new(
            Sample.Text,
            [new(Sample.Text, 2.83m, "ratio", "SmartSpec.Analysis")],
            Content: Hash.Of("result"u8),
            Analysis: new(
                "location-quotient",
                "SmartSpec.Analysis 0.1.0",
                Make.Day(2021, 1, 5),
                [new(from, input)],
                [new("threshold", "1")]
            )
        );
}
