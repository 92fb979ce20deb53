namespace SmartSpec.Tests;

/// <content>Input, actors, gates and taking over.</content>
internal static partial class RefusalSpecs
{
    private static IEnumerable<KeyValuePair<string, RefusalSpec>> Deciding() =>
        [
            Is(
                "missing",
                () => Area(AreaStep.Proposed).When(new AreaCommand.AppointLead(Known.Food, default), People.ProcessLead)
            ),
            Is(
                "text-missing",
                () =>
                    Area(AreaStep.Proposed).When(new AreaCommand.Propose("water", Sample.Blank, Sample.Text), People.ProcessLead)
            ),
            Is(
                "malformed",
                () =>
                    Area(AreaStep.Proposed)
                        .When(new OrganisationCommand.Register("o", Sample.Text, (Helix)99, Place.County), People.ProcessLead)
            ),
            Is(
                "personal-data",
                () =>
                    Area(AreaStep.Proposed)
                        .When(new AreaCommand.Propose("p-19811218-9876", Sample.Text, Sample.Text), People.ProcessLead)
            ),
            Is(
                "out-of-range",
                () =>
                    Area(AreaStep.UnderAnalysis)
                        .When(new AreaCommand.Assess(Known.Food, "growth", 5.1m, Sample.Text), People.AreaLead)
            ),
            Is(
                "dates-reversed",
                () =>
                    Effort(EffortStep.Proposed)
                        .When(
                            new EffortCommand.Schedule(Known.Effort, Make.Day(2021, 5, 2), Make.Day(2021, 5, 1)),
                            People.AreaLead
                        )
            ),
            Is(
                "twice",
                () =>
                    Stories.StrategyAt(StrategyStep.Preparing).When(new StrategyCommand.AlignWithSdgs([9, 9]), People.ProcessLead)
            ),
            Is(
                "not-an-object",
                () =>
                    Area(AreaStep.Proposed)
                        .When(
                            new DialogueCommand.RaisePoint("p", new(SubjectKind.Demand, "7"), Sample.Text, Helix.Business),
                            People.ProcessLead
                        )
            ),
            Is("unknown", () => Area(AreaStep.Proposed).When(new AreaCommand.BeginAnalysis("nowhere"), People.ProcessLead)),
            Is(
                "step",
                () => Area(AreaStep.Proposed).Decided().When(new AreaCommand.Select(Known.Food, Decisions.Id), People.Board)
            ),
            Is(
                "not-editable",
                () =>
                    Area(AreaStep.Nominated).When(new AreaCommand.Describe(Known.Food, Sample.Text, Sample.Text), People.AreaLead)
            ),
            Is(
                "strategy-step",
                () =>
                    Area(AreaStep.DevelopmentPlanning)
                        .Decided()
                        .Do(new StrategyCommand.WindDown(Decisions.Id), People.Board)
                        .When(new PlanCommand.Draft(Known.DevelopmentPlan, Known.Food, PlanKind.Development), People.AreaLead)
            ),
            Is(
                "clock-far-ahead",
                () =>
                    Stories
                        .StrategyAt(StrategyStep.Running, StorySetting.FollowedUp)
                        .AfterDays(801)
                        .When(new StrategyCommand.StateVision(Sample.Text), People.ProcessLead)
            ),
            Is(
                "id-taken",
                () =>
                    Area(AreaStep.Proposed)
                        .When(new AreaCommand.Propose(Known.Food, Sample.Text, Sample.Text), People.ProcessLead)
            ),
        ];

    private static IEnumerable<KeyValuePair<string, RefusalSpec>> TakingOver() =>
        TakingOverRefusals.All.Select(refusal => new KeyValuePair<string, RefusalSpec>(
            refusal.Code,
            new(() => Openings.Taken(OpeningRules.Breaking(refusal.Code)), [])
        ));

    private static IEnumerable<KeyValuePair<string, RefusalSpec>> Actors() =>
        [
            Is("role", () => Area(AreaStep.Proposed).When(new AreaCommand.BeginAnalysis(Known.Food), People.Reader)),
            Is(
                "not-delegated",
                () =>
                    Area(AreaStep.Proposed).When(new AreaCommand.BeginAnalysis(Known.Food), People.Reader.For(People.AreaLead.Id))
            ),
            Is(
                "delegation-to-self",
                () => Area(AreaStep.Proposed).When(Grant(People.ProcessLead.Id, People.ProcessLead.Id), People.ProcessLead)
            ),
            Is(
                "role-unknown",
                () =>
                    Area(AreaStep.Proposed)
                        .When(Grant(People.ProcessLead.Id, "b") with { Roles = [new("proces-lead")] }, People.ProcessLead)
            ),
            Is("not-yours-to-delegate", () => Area(AreaStep.Proposed).When(Grant("a", "b"), People.ProcessLead)),
            Is(
                "delegation-revoked",
                () =>
                    Area(AreaStep.Proposed)
                        .Do([Grant(People.ProcessLead.Id, "b"), new DelegationCommand.Revoke("leave")], People.ProcessLead)
                        .When(new DelegationCommand.Revoke("leave"), People.ProcessLead)
            ),
            Is(
                "role-not-assigned",
                () =>
                    Stories
                        .EvaluationAt(EvaluationStep.Commissioned, Assigned.Required(Role.Evaluator))
                        .When(Assigned.Begin, People.Evaluator)
            ),
            Is("role-not-assignable", () => Area(AreaStep.Proposed).When(Assigned.Of("a", Role.AreaLead), People.ProcessLead)),
            Is(
                "assignment-to-self",
                () => Area(AreaStep.Proposed).When(Assigned.Of(People.Board.Id, Role.DecisionBody), People.Board)
            ),
            Is(
                "enabling-always-relevant",
                () => Area(AreaStep.Proposed).When(Enabling.NotRelevant with { Criterion = "1" }, People.ProcessLead)
            ),
            Is(
                "assignment-revoked",
                () =>
                    Area(AreaStep.Proposed)
                        .Do([Assigned.Of("a", Role.Evaluator), Assigned.Revoked], People.ProcessLead)
                        .When(Assigned.Revoked, People.ProcessLead)
            ),
        ];

    private static IEnumerable<KeyValuePair<string, RefusalSpec>> Gates() =>
        [
            Is(
                "separate-duties",
                () =>
                    Stories
                        .ReportAt(
                            ReportStep.Submitted,
                            StorySetting.FollowedUp.WithGates(
                                "report.accept",
                                SmartSpec.Definitions.Gates.SeparateDuties(["report.submit"], SeparationScope.Object)
                            )
                        )
                        .When(new ReportCommand.Accept(Known.Report), People.AreaLead with { Roles = [Role.ProcessLead] })
            ),
            Is(
                "checkpoint",
                () =>
                    Stories
                        .AreaAt(
                            AreaStep.Proposed,
                            setting: StorySetting.Default.WithGates(
                                "area.begin-analysis",
                                new Checkpoint("box", Sample.Text, [Role.ProcessLead])
                            )
                        )
                        .When(new AreaCommand.BeginAnalysis(Known.Food), People.AreaLead)
            ),
            Is(
                "not-waivable",
                () =>
                    Stories
                        .StrategyAt(StrategyStep.WindingDown)
                        .When(new StrategyCommand.Close(null, [new("four-eyes", Sample.Text)]), People.Board)
            ),
            Is(
                "checkpoint-not-for",
                () =>
                    Stories
                        .AreaAt(
                            AreaStep.Proposed,
                            setting: StorySetting.Default.WithGates(
                                "area.begin-analysis",
                                new Checkpoint("box", Sample.Text, [Role.ProcessLead])
                            )
                        )
                        .When(
                            new CheckpointCommand.Tick("box", new(SubjectKind.Strategy, Known.Strategy), Sample.Text),
                            People.ProcessLead
                        )
            ),
            Is(
                "checkpoint-not-ticked",
                () =>
                    Stories
                        .AreaAt(
                            AreaStep.Proposed,
                            setting: StorySetting.Default.WithGates(
                                "area.begin-analysis",
                                new Checkpoint("box", Sample.Text, [Role.ProcessLead])
                            )
                        )
                        .When(
                            new CheckpointCommand.WithdrawTick("box", new(SubjectKind.Area, Known.Food), Sample.Text),
                            People.ProcessLead
                        )
            ),
            Is(
                "host-gate-missing",
                () =>
                    Stories
                        .AreaAt(
                            AreaStep.Proposed,
                            setting: StorySetting.Default.WithGates(
                                "area.begin-analysis",
                                SmartSpec.Definitions.Gates.Host("host.gate")
                            )
                        )
                        .When(new AreaCommand.BeginAnalysis(Known.Food), People.AreaLead)
            ),
        ];

    private static DelegationCommand.Grant Grant(Id<Actor> from, Id<Actor> to) =>
        new("leave", from, to, [Role.AreaLead], Make.Day(2021, 1, 1), Make.Day(2021, 12, 31));
}
