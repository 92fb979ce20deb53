namespace SmartSpec.Tests;

/// <summary>Strategies with what the enabling condition needs.</summary>
internal static class Enabling
{
    public const string Analysis = "challenges";
    public const string Abroad = "uni-aarhus";

    public static readonly LocalDate ValidUntil = Make.Day(2022, 12, 31);

    public static readonly EnablingCommand.Show Show = new("1", Sample.Text, [new(SubjectKind.Strategy, Known.Strategy)]);

    public static readonly EnablingCommand.SetNotRelevant NotRelevant = new("6", Sample.Text);

    /// <summary>An effort under way, with follow-up and a planned evaluation; nothing is stated yet.</summary>
    public static Story Begun { get; } =
        Stories
            .EffortAt(EffortStep.Underway, StorySetting.FollowedUp)
            .WithEvaluationAt(EvaluationStep.Planned)
            .Do(new OrganisationCommand.Register(Abroad, Sample.Text, Helix.Academia, Place.Eu), People.ProcessLead);

    /// <summary>The same with evidence that is valid until a day.</summary>
    public static Story Analysed { get; } =
        Begun.Do(
            new EvidenceCommand.RecordChallenge(
                Analysis,
                ChallengeLevel.Regional,
                new(Sample.Text, Source: "SCB", ValidUntil: ValidUntil)
            ),
            People.ProcessLead
        );

    /// <summary>Every criterion is fulfilled.</summary>
    public static Story Story { get; } =
        Dialogued(Analysed)
            .Do(Naming("1", Of(Analysis)), People.ProcessLead)
            .Do(Naming("5", Effort), People.ProcessLead)
            .Do(Naming("6", Effort), People.ProcessLead)
            .Do(new EffortCommand.Involve(Known.Effort, [Abroad]), People.ProcessLead);

    public static Subject Effort => Subject.Of((Id<Effort>)Known.Effort);

    public static Subject Of(Id<Evidence> evidence) => new(SubjectKind.Evidence, evidence.Value);

    public static Subject Organisation(string id) => new(SubjectKind.Organisation, id);

    public static EnablingCommand.Show Naming(string criterion, params EquatableArray<Subject> shows) =>
        new(criterion, Sample.Text, shows);

    public static Story Dialogued(Story story) =>
        story.Do(
            new DialogueCommand.HoldMeeting(
                "forum",
                story.Today,
                [new(Helix.Academia, 3), new(Helix.Business, 5), new(Helix.PublicSector, 4)],
                Sample.Text
            ),
            People.ProcessLead
        );

    public static StorySetting Under(params EquatableArray<EnablingRule> rules) =>
        StorySetting.FollowedUp.Under(document =>
            document with
            {
                EnablingCondition = new("own", 1, Sample.Text, "Own rules", [new("a", Sample.Text, rules, WhereRelevant: true)]),
            }
        );
}
