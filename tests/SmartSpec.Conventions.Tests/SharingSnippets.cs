using NodaTime;
using SmartSpec.Testing;

namespace SmartSpec.Conventions.Tests;

/// <summary>The code on the page about sharing, compiled and run.</summary>
public sealed class SharingSnippets
{
    [Fact]
    public void The_page_of_sharing_runs()
    {
        var story = Stories.AreaAt(AreaStep.Implementing);
        var (abroad, findings) = Share(
            new StrategyEngine(new FakeClock(story.Now)),
            story.Strategy,
            Founded(story.Now),
            People.ProcessLead,
            story.Today,
            Place.Neighbouring
        );
        abroad.Should().BeEmpty("the neighbour is in the same country");
        findings.Should().ContainSingle(finding => finding.Kind == RollUpFindingKind.NotLinked);
    }

    private static Strategy Founded(Instant now) =>
        new StrategyEngine(new FakeClock(now)).Found("blekinge-2021", StorySetting.Default.Charter, People.ProcessLead).Strategy;

    private static (IEnumerable<Cooperation> Abroad, EquatableArray<RollUpFinding> Differences) Share(
        StrategyEngine engine,
        Strategy strategy,
        Strategy partner,
        Actor processLead,
        LocalDate today,
        Place place
    )
    {
        // <sharing>
        var neighbour = new SharingPartner.OtherStrategy("blekinge-2021", Text.Swedish("Blekinge"), place); // seen from here
        var food = new Subject(SubjectKind.Area, "food");
        var share = new SharingCommand.Share("p-1", food, neighbour, SharingRole.CoLead, FirstDay: today);
        var home = engine.Execute(strategy, share, processLead).Strategy; // in the home strategy; sharing.link in the partner's
        var abroad = home.SharedAbroad(today); // with partners outside the member state: partnerships and involvements

        var rollUp = RollUp.Of([home, partner], today); // everything once; the order makes no difference
        var (money, differences) = (rollUp.Money, rollUp.Findings); // by currency; and where the two do not say the same
        // </sharing>
        money.Should().ContainSingle();
        return (abroad, differences);
    }
}
