using System.Reflection;
using System.Text;

namespace SmartSpec.Tests;

/// <summary>
/// What a command lacks is reported about the object that it names, and alone: nothing else is judged without it.
/// </summary>
public sealed class MissingInputTests
{
    private static readonly Story Running = Stories.StrategyAt(StrategyStep.Running);

    public static TheoryData<string> Commands => [.. CommandNames.All];

    /// <summary>In a sample every identifier is <c>one</c>, and every subject <c>area:one</c>.</summary>
    [Theory]
    [MemberData(nameof(Commands))]
    public void A_reason_against_the_input_is_about_the_object_that_the_command_names(string name)
    {
        var whole = CommandJson.Read(Encoding.UTF8.GetBytes(CommandSample.Full(name).ToJsonString()));
        var members = whole.GetType().GetProperties().Where(property => property.CanWrite).ToList();
        foreach (var member in members.Where(member => member != Naming(whole, members)))
        {
            // A sample that no host would send, with one thing missing.
            var lacking = CommandJson.Read(Encoding.UTF8.GetBytes(CommandSample.Full(name).ToJsonString()));
            member.SetValue(lacking, null);
            var outcome = (whole is IFoundingCommand ? Running.With(Strategy.Unfounded) : Running)
                .When(lacking, People.ProcessLead)
                .Outcome;
            if (outcome is Outcome.Refused refused)
                refused
                    .Reasons.Where(reason => reason.Kind is ReasonKind.Input && !IsOfTheOpening(name, reason))
                    .Where(reason => reason.Subject != Named(name))
                    .Should()
                    .BeEmpty($"{name} without {member.Name}");
        }
    }

    [Fact]
    public void Roles_and_gates_are_named_once_nothing_is_missing() =>
        Given(
                Stories.AreaAt(
                    AreaStep.UnderAnalysis,
                    setting: StorySetting.Default.WithGates("area.nominate", new AreaGate.DialogueHelices(4))
                )
            )
            .When(new AreaCommand.Nominate(Known.Food, Sample.Blank), People.AreaLead)
            .ThenRefused("text-missing")
            .When(new AreaCommand.Nominate(Known.Food, null!), People.AreaLead)
            .ThenRefused("missing")
            .When(new AreaCommand.Nominate(Known.Food, Sample.Blank), People.Reader)
            .ThenRefused("text-missing")
            .When(new AreaCommand.Nominate(Known.Food, Sample.Text), People.Reader)
            .ThenRefused("role", "dialogue-helices");

    [Fact]
    public void That_no_decision_is_named_is_a_gate_and_judged_with_the_others() =>
        Given(
                Stories.AreaAt(
                    AreaStep.Nominated,
                    setting: StorySetting.Default.WithGates(
                        "area.deselect",
                        new DecisionGate.DecisionRecorded(),
                        new Checkpoint("box", Sample.Text, [Role.ProcessLead])
                    )
                )
            )
            .When(new AreaCommand.Deselect(Known.Food, null, Sample.Text), People.Board)
            .ThenRefused("decision-recorded", "checkpoint");

    [Fact]
    public void An_edit_is_judged_by_gates_with_what_it_says()
    {
        var story = Stories.AreaAt(
            AreaStep.Proposed,
            setting: StorySetting.Default.WithGates("area.describe", Gates.Host("host.name-in-english")) with
            {
                HostGates = [new NameInEnglish()],
            }
        );
        Given(story)
            .When(new AreaCommand.Describe(Known.Food, Text.Swedish("Mat"), Sample.Text), People.AreaLead)
            .ThenRefused("host.name-in-english")
            .When(new AreaCommand.Describe(Known.Food, Text.English("Food"), Sample.Text), People.AreaLead)
            .ThenAccepted();
        story.NextSteps(People.AreaLead).Should().Contain(step => step.Commands.Contains("area.describe"), "it depends on input");
    }

    [Fact]
    public void All_faults_of_a_charter_are_reported_at_once()
    {
        var day = Make.Day(2021, 1, 1);
        var charter = new Charter(null!, new(Sample.Blank, ["S1"]), new(day, day.PlusDays(-1), day), default, "Mars/Olympus");
        var outcome = new StrategyEngine(new FakeClock(StorySetting.Default.Start), new SequentialIds()).Found(
            "kalmar",
            charter,
            People.Reader
        );
        var reasons = outcome.Should().BeOfType<Outcome.Refused>().Which.Reasons;
        reasons
            .Select(reason => reason.Code)
            .Should()
            .BeEquivalentTo("missing", "text-missing", "nuts-code", "dates-reversed", "missing", "time-zone", "role");
        reasons.Should().OnlyContain(reason => reason.Subject == new Subject(SubjectKind.Strategy, "kalmar"));
    }

    /// <summary>The member that names the object: without it there is none to be about.</summary>
    private static PropertyInfo? Naming(Command command, IEnumerable<PropertyInfo> members) =>
        command is CorrectionCommand or HealthCommand or (StrategyCommand and not IFoundingCommand) ? null
        : command is CheckpointCommand or DecisionCommand.Replace ? members.First(member => member.Name == "Subject")
        : members.First();

    private static Subject Named(string name) =>
        name switch
        {
            "strategy.found" or "strategy.take-over" => new(SubjectKind.Strategy, "one"),
            _ when name.StartsWith("strategy.", StringComparison.Ordinal) => Subject.Of(Running.Strategy.Id),

            // The sample corrects the charter.
            "correction.correct" => Subject.Of(Running.Strategy.Id),
            "health.judge" or "checkpoint.tick" or "checkpoint.withdraw-tick" or "decision.replace" => new(
                SubjectKind.Area,
                "one"
            ),
            _ => new(
                Enum.GetValues<SubjectKind>().First(kind => Kebab.Of(kind) == CommandNames.TypeInfo(name)!.Properties[0].Name),
                "one"
            ),
        };

    /// <summary>What is wrong with an object in an opening statement is about that object.</summary>
    private static bool IsOfTheOpening(string name, Reason reason) =>
        name == "strategy.take-over" && reason.Subject.Kind is not SubjectKind.Strategy;

    private sealed class NameInEnglish() : HostGate("host.name-in-english", 1)
    {
        public override Text Demand => Text.English("The area has a name in English.");

        public override GateVerdict Judge(GateCase gateCase) =>
            gateCase.Input is not AreaCommand.Describe { Name: var name } ? GateVerdict.DependsOnInput
            : name.In("en").StartsWith('F') ? GateVerdict.Met
            : GateVerdict.Unmet();
    }
}
