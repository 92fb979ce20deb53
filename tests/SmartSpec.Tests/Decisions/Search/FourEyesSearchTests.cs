using System.Globalization;

namespace SmartSpec.Tests.Search;

/// <summary>
/// No sequence of acts gets around four-eyes: every one up to a length is tried, by three persons with every role, with
/// delegations, annulments, returned rounds, take-overs and lists of commands.
/// </summary>
[Trait("lane", "laws")]
public sealed class FourEyesSearchTests(ITestOutputHelper output)
{
    private const int Ordinary = 4;
    private const int OrdinaryWhereMore = 3;

    /// <summary>How long the sequences are at most, where somebody has the hours for it: <c>.github/TESTING.md</c>.</summary>
    private static readonly int? Stated = int.TryParse(
        Environment.GetEnvironmentVariable("SMARTSPEC_SEARCH"),
        CultureInfo.InvariantCulture,
        out var length
    )
        ? length
        : null;

    public static TheoryData<string> Worlds => [.. FourEyesWorld.All.Select(world => world.Name)];

    [Theory]
    [MemberData(nameof(Worlds))]
    public void No_sequence_of_acts_gets_around_four_eyes(string name)
    {
        var search = new FourEyesSearch(FourEyesWorld.All.Single(world => world.Name == name));
        var ordinary = name.Contains("taken", StringComparison.Ordinal) ? OrdinaryWhereMore : Ordinary;
        var length = Stated ?? (Rounds.AreLong ? ordinary + 1 : ordinary);
        search.Broken(length).Should().BeNull();
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: {search.Sequences:N0} sequences, {search.States:N0} states, {search.Transitions:N0} transitions, "
                    + $"{search.Decisions:N0} decisions"
            )
        );

        // Somebody can decide, or nothing would be searched; a nomination without proposers is returned and nominated first.
        search.Decisions.Should().BePositive();
    }
}
