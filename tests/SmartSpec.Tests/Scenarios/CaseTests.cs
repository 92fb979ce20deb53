namespace SmartSpec.Tests;

/// <summary>
/// Cases on which a rule once failed: each is a scenario in <c>Cases</c>, whose last steps say what is right.
/// </summary>
public sealed class CaseTests
{
    private const string Folder = "Cases/";

    public static TheoryData<string> Cases { get; } =
    [
        .. typeof(CaseTests)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..])
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_ends_as_it_says(string name) => Played(name);

    [Fact]
    public void The_decision_that_rested_on_a_corrected_point_is_marked() =>
        Played("mark-missing.json").Replay().MarksOn("dm").Should().ContainSingle();

    private static History Played(string name)
    {
        using var stream = typeof(CaseTests).Assembly.GetManifestResourceStream(Folder + name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Scenario.Read(bytes).Verify();
    }
}
