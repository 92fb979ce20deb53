namespace SmartSpec.Tests.Laws;

/// <summary>Finds an input for what is listed as possible: the law is that there always is one.</summary>
internal sealed partial class Filler(Chance chance, Strategy state, LocalDate today, Actor actor, string fresh)
{
    private static readonly Text[] Texts =
    [
        Text.Swedish("Därför att"),
        Text.Swedish("Så här", "Like this"),
        Text.English("Because \"so\"\n"),
        new Text.Erasable("kv://1", "abc"),
    ];

    private Text SomeText => chance.Of(Texts);

    private Money Amount(decimal amount) => new(decimal.Round(amount, 2, MidpointRounding.ToZero), state.Charter.Currency);

    private decimal Cents(int most) => chance.Below(most * 100) / 100m;

    /// <summary>The commands that do a step; a decision is recorded first where one is needed.</summary>
    public IReadOnlyList<Command> Fill(NextStep step)
    {
        var name = chance.Of(step.Commands);
        if (step.Commands.Contains("strategy.convert-currency") && chance.In(20))
            name = "strategy.convert-currency";
        var command = name[..name.IndexOf('.', StringComparison.Ordinal)] switch
        {
            "strategy" => Strategy(name),
            "area" => Area(name, step.Subject.Id),
            "review" => Review(name, step.Subject.Id),
            "change" => Change(name, step),
            "plan" => Plan(name, step),
            "effort" => Effort(name, step.Subject.Id),
            "funding" => Funding(name, step.Subject.Id),
            "indicator" => Indicator(name, step.Subject),
            "consultation" or "point" or "dialogue" => Dialogue(name, step.Subject),
            "follow-up" => new FollowUpCommand.Close(
                step.Subject.Id,
                SomeText,
                state
                    .Definition.GatesOn(name)
                    .Where(gate => gate.IsWaivable)
                    .Select(gate => new Waiver(gate.Code, SomeText))
                    .ToEquatableArray()
            ),
            "report" => Report(name, step.Subject.Id),
            "evaluation" => Evaluation(name, step.Subject.Id),
            "recommendation" => Recommended(name, step.Subject.Id),
            "signal" => Answer(step.Subject.Id),
            "health" => new HealthCommand.Judge(
                chance.Any<HealthLevel>(),
                SomeText,
                step.Subject.Kind is SubjectKind.Area ? step.Subject.Id : default(Id<Area>?)
            ),
            _ => Ground(name, step.Subject),
        };
        return
            command is IHasDecision
            && (
                name == "decision.replace"
                || state.Definition.GatesOn(KeyOf(name, step)).Any(gate => gate is DecisionGate.DecisionRecorded)
                || (actor.Body is null && state.Definition.FourEyesOn(KeyOf(name, step)) is FourEyes.Bodies)
            )
            ? Decided(command, step)
            : [command];
    }

    /// <summary>The same for what is blocked; null where there is nothing with which to fill it in.</summary>
    public IReadOnlyList<Command>? FillOrNone(NextStep step)
    {
        try
        {
            return Fill(step);
        }
        catch (Exception none)
            when (none
                    is InvalidOperationException
                        or ArgumentException
                        or KeyNotFoundException
                        or NullReferenceException
                        or ArithmeticException
            )
        {
            return null;
        }
    }

    /// <summary>The act whose four-eyes applies: where a decision is replaced, the one that it was for.</summary>
    private string DecidesAs(NextStep step) =>
        !step.Commands.Contains("decision.replace")
            ? step.Act
            : step.Subject.Kind switch
            {
                SubjectKind.Area => DecidedAs(state.Areas[step.Subject.Id]),
                SubjectKind.Review => "review.reaffirm",
                SubjectKind.Plan => DecidedAs(state.Plans[step.Subject.Id]),
                SubjectKind.Change => state.Changes[step.Subject.Id].Step switch
                {
                    ChangeStep.Rejected => "change.reject",
                    ChangeStep.Rescinded => "change.rescind",
                    _ => "change.approve",
                },
                _ => step.Act,
            };

    private string DecidedAs(Area area) =>
        state.IsAnnulled(area.Paused?.Decision) ? "area.pause"
        : area.Paused is null && state.IsAnnulled(area.ResumedBy) ? "area.resume"
        : area.IsSelected ? "area.select"
        : "area.deselect";

    private static string DecidedAs(PlanVersion plan) =>
        plan.Step is PlanStep.Discarded ? PlanCommand.Rescind.Act.KeyOf(plan) : PlanCommand.Adopt.Act.KeyOf(plan);

    /// <summary>The key by which the definition names what a command of the step does.</summary>
    private static string KeyOf(string command, NextStep step) => step.IsEdit ? ActKeys.OfCommand(command) : step.Act;

    private IReadOnlyList<Command> Decided(Command command, NextStep step)
    {
        var proposers = Proposers(step);
        var earliest = Earliest(step);
        if (Records)
        {
            var body = state.Organisations.First(organisation => !proposers.Any(proposer => proposer.Body == organisation.Id)).Id;
            return
            [
                new DecisionCommand.Record(
                    fresh,
                    body,
                    command is DecisionCommand.Replace ? today : LocalDate.Min(earliest, today),
                    $"EXEMPEL-{fresh}",
                    SomeText
                ),
                With(command, fresh),
            ];
        }

        return [With(command, Recorded(step).Id)];
    }

    /// <summary>Those whom four-eyes sets against the decision, where it is required.</summary>
    private EquatableArray<Proposer> Proposers(NextStep step) =>
        state.Definition.FourEyesOn(DecidesAs(step)) is FourEyes.Off
            ? []
            : state.Plans.Find(step.Subject.Id)?.Proposers
                ?? state.Changes.Find(step.Subject.Id)?.Proposers
                ?? state.Reviews.Find(step.Subject.Id)?.Proposers
                ?? state.Areas.Find(step.Subject.Id)?.Proposers
                ?? [];

    private bool Records =>
        state.Definition.RolesFor("decision.record").Any(actor.Has)
        && state
            .Definition.GatesOn("decision.record")
            .All(gate =>
                gate.Judge(
                    new()
                    {
                        State = state,
                        Act = "decision.record",
                        Subject = Subject.Of(state.Id),
                        Actor = actor,
                        Today = today,
                        Input = null,
                    }
                ).IsMet
            );

    private LocalDate Earliest(NextStep step)
    {
        var plan = state.Plans.Find(step.Subject.Id);
        var change = state.Changes.Find(step.Subject.Id);
        LocalDate?[] floors =
        [
            today.PlusDays(
                -(state.Definition.GatesOn(step.Act).OfType<DecisionGate.EffectiveDateValid>().FirstOrDefault()?.DaysBack ?? 0)
            ),
            state.Charter.Period.FirstDay,
            plan is null ? null : state.PlanInForce(plan.Area, plan.Kind)?.EffectiveFrom,
            .. change is null
                ? []
                : change
                    .Proposal.Areas()
                    .Select(state.Areas.Find)
                    .OfType<Area>()
                    .SelectMany(area =>
                        new[] { state.Decisions.Find(area.Decision)?.DecidedOn, state.Changes.Find(area.FormedBy)?.EffectiveFrom }
                    ),
            .. change is null
                ? []
                : change
                    .Proposal.Ending()
                    .SelectMany(area => state.Plans.Where(entry => entry.Area == area && entry.Step is PlanStep.InForce))
                    .Select(entry => entry.EffectiveFrom),
            plan is { Kind: PlanKind.Action } ? state.PlanInForce(plan.Area, PlanKind.Development)?.EffectiveFrom : null,
            plan is null ? null : state.Decisions.Find(state.Areas[plan.Area].Decision)?.DecidedOn,
            Records || (plan is null && change is null) ? null : Recorded(step).DecidedOn,
        ];
        return floors.OfType<LocalDate>().Max();
    }

    /// <summary>
    /// A recorded decision that four-eyes lets the step rest on; in place of one that was annulled, a later one, and for what is
    /// rescinded another one than that by which it was decided.
    /// </summary>
    private Decision Recorded(NextStep step)
    {
        var proposers = Proposers(step);
        var judged = step.Commands.Contains("decision.replace")
            ? state.Decisions[AnnulledOf(step.Subject)].Annulled!.JudgedOn
            : LocalDate.MinIsoValue;
        var undone = state.Decisions.Find(
            state.Plans.Find(step.Subject.Id)?.Decision ?? state.Changes.Find(step.Subject.Id)?.Decision
        );
        return state
            .Decisions.OrderBy(decision => decision.DecidedOn)
            .First(decision =>
                decision.Annulled is null
                && decision.DecidedOn >= judged
                && (
                    !step.Act.EndsWith(".rescind", StringComparison.Ordinal)
                    || undone is null
                    || (decision.Id != undone.Id && decision.DecidedOn >= undone.DecidedOn)
                )
                && state.Definition.FourEyesOn(DecidesAs(step)) switch
                {
                    FourEyes.Persons => !proposers.Any(proposer => proposer.Persons.Any(decision.RecordedBy.Contains)),
                    FourEyes.Bodies => !proposers.Any(proposer => proposer.Body == decision.Body),
                    _ => true,
                }
            );
    }

    private static Command With(Command command, Id<Decision> decision) =>
        command switch
        {
            StrategyCommand.Launch c => c with { Decision = decision },
            StrategyCommand.WindDown c => c with { Decision = decision },
            StrategyCommand.Close c => c with { Decision = decision },
            AreaCommand.Select c => c with { Decision = decision },
            AreaCommand.Deselect c => c with { Decision = decision },
            AreaCommand.Pause c => c with { Decision = decision },
            AreaCommand.Resume c => c with { Decision = decision },
            ReviewCommand.Reaffirm c => c with { Decision = decision },
            ChangeCommand.Approve c => c with { Decision = decision },
            ChangeCommand.Reject c => c with { Decision = decision },
            ChangeCommand.Rescind c => c with { Decision = decision },
            PlanCommand.Adopt c => c with { Decision = decision },
            PlanCommand.Rescind c => c with { Decision = decision },
            DelegationCommand.Grant c => c with { Decision = decision },
            AssignmentCommand.Grant c => c with { Decision = decision },
            EnablingCommand.SetNotRelevant c => c with { Decision = decision },
            SharingCommand.Share c => c with { Decision = decision },
            EvaluationCommand.Commission c => c with { Decision = decision },
            DecisionCommand.Replace c => c with { Decision = decision },
            EffortCommand.Schedule c => c with { Decision = decision },
            FundingCommand.DemandBack c => c with { Decision = decision },
            CorrectionCommand.Correct c => c with { Decision = decision },
            _ => throw new NotSupportedException($"{command} rests on no decision."),
        };

    private Command Strategy(string name) =>
        name switch
        {
            "strategy.state-vision" => new StrategyCommand.StateVision(SomeText),
            "strategy.appoint-managing-body" => new StrategyCommand.AppointManagingBody(Organisation()),
            "strategy.add-goal" => new StrategyCommand.AddGoal(fresh, SomeText, chance.In(50) ? "RUS" : null),
            "strategy.align-with-sdgs" => new StrategyCommand.AlignWithSdgs([1 + chance.Below(8), 9 + chance.Below(8)]),
            "strategy.launch" => new StrategyCommand.Launch(),
            "strategy.abandon" => new StrategyCommand.Abandon(SomeText),
            "strategy.wind-down" => new StrategyCommand.WindDown(
                null,
                state.DecidedToCome().Select(item => new DecidedItem(item, DecidedFate.TakesEffect)).ToEquatableArray()
            ),
            "strategy.close" => new StrategyCommand.Close(
                null,
                state
                    .Definition.GatesOn("strategy.close")
                    .Where(gate => gate.IsWaivable)
                    .Select(gate => new Waiver(gate.Code, SomeText))
                    .ToEquatableArray(),
                StrategyRules.OpenItems(state).Select(item => new OpenItem(item, SomeText)).ToEquatableArray()
            ),
            "strategy.name-successor" => new StrategyCommand.NameSuccessor(fresh),
            "strategy.convert-currency" => new StrategyCommand.ConvertCurrency(Currency.Eur),
            "strategy.name-predecessor" => new StrategyCommand.NamePredecessor(fresh),
            _ => throw new NotSupportedException(name),
        };

    private Command Area(string name, string id) =>
        name switch
        {
            "area.propose" => new AreaCommand.Propose(
                fresh,
                SomeText,
                SomeText,
                state.Areas.FirstOrDefault(area => AreaLifecycle.Table.IsFinal(area.Step)) is { } ended && chance.In(50)
                    ? ended.Id
                    : default(Id<Area>?)
            ),
            "area.describe" => new AreaCommand.Describe(id, SomeText, SomeText),
            "area.appoint-lead" => new AreaCommand.AppointLead(id, chance.In(70) ? "area-lead" : "second-lead"),
            "area.ground" => Ground(id),
            "area.set-criteria" => new AreaCommand.SetCriteria(
                id,
                IsDecided(id) ? state.Areas[id].Criteria
                    : chance.In(70) ? []
                    : [new("own", SomeText, 2, 5, 1)]
            ),
            "area.assess" => Assess(id),
            "area.begin-analysis" => new AreaCommand.BeginAnalysis(id),
            "area.nominate" => new AreaCommand.Nominate(id, SomeText),
            "area.select" => new AreaCommand.Select(id),
            "area.deselect" => new AreaCommand.Deselect(id, null, SomeText),
            "area.return" => new AreaCommand.Return(id, SomeText),
            "area.reconsider" => new AreaCommand.Reconsider(id, SomeText),
            "area.withdraw" => new AreaCommand.Withdraw(id, SomeText),
            "area.pause" => new AreaCommand.Pause(id, null, SomeText, chance.In(50) ? today.PlusDays(60) : null),
            "area.resume" => new AreaCommand.Resume(id, null, SomeText),
            "area.carry-over" => new AreaCommand.CarryOver(
                id,
                chance.In(50) || state.Areas[id].CarriedOver?.As == "joint" ? fresh : "joint"
            ),
            "area.continue" => new AreaCommand.Continue(id, chance.In(80) ? [fresh] : []),
            _ => throw new NotSupportedException(name),
        };

    /// <summary>Other grounds; those on which a selection rests are kept.</summary>
    private AreaCommand.Ground Ground(string id)
    {
        var grounds = new Grounds(Ids(state.Evidence, 80), Ids(state.Goals, 80), [9, 13]);
        var now = state.Areas[id].Grounds;
        return new(
            id,
            IsDecided(id)
                ? new(
                    [.. now.Evidence.Union(grounds.Evidence)],
                    [.. now.Goals.Union(grounds.Goals)],
                    [.. now.Sdgs.Union(grounds.Sdgs)]
                )
                : grounds
        );
    }

    private bool IsDecided(string id) => state.Areas[id].IsSelected && state.OpenReview(id) is null;

    private Command Review(string name, string id) =>
        name switch
        {
            "review.open" => new ReviewCommand.Open(
                fresh,
                id,
                SomeText,
                chance.In(50) ? [new(SubjectKind.Area, id)] : [],
                chance.In(50) ? today.PlusDays(90) : null
            ),
            "review.reaffirm" => new ReviewCommand.Reaffirm(id, null, SomeText),
            _ => throw new NotSupportedException(name),
        };

    private ReportCommand Report(string name, string id) =>
        name switch
        {
            "report.submit" => new ReportCommand.Submit(
                id,
                SomeText,
                chance.In(50) ? SomeText : null,
                chance.In(50) ? SomeText : null
            ),
            "report.accept" => new ReportCommand.Accept(id),
            "report.return" => new ReportCommand.Return(id, SomeText),
            "report.excuse" => new ReportCommand.Excuse(id, SomeText),
            _ => throw new NotSupportedException(name),
        };

    private AreaCommand.Assess Assess(string id)
    {
        var area = state.Areas[id];
        var criteria = area.CriteriaUnder(state.Definition);
        var open = criteria
            .Where(criterion =>
                !area.Assessments.Any(entry => entry.Criterion == criterion.Id)
                || state.OpenReview(id)?.Assessed.Contains(criterion.Id) is false
            )
            .ToList();
        var criterion = open.Count > 0 ? open[0] : chance.Of(criteria);
        return new(id, criterion.Id, chance.In(50) ? criterion.Worst : criterion.Best, SomeText, Ids(state.Evidence, 20));
    }

    private Command Ground(string name, Subject subject) =>
        name switch
        {
            "organisation.register" => new OrganisationCommand.Register(
                fresh,
                SomeText,
                chance.Any<Helix>(),
                chance.Any<Place>()
            ),
            "organisation.amend" => new OrganisationCommand.Amend(
                Organisation(),
                SomeText,
                chance.Any<Helix>(),
                chance.Any<Place>()
            ),
            "delegation.grant" => new DelegationCommand.Grant(
                fresh,
                actor.Id,
                "deputy-2",
                [Role.AreaLead, .. actor.Roles.Where(state.Definition.Roles.Contains)],
                today,
                today.PlusDays(400),
                Decision: actor.OnBehalfOf is null
                    ? default(Id<Decision>?)
                    : state.Decisions.First(decision => decision.Annulled is null).Id
            ),
            "delegation.revoke" => new DelegationCommand.Revoke(state.Delegations.First(entry => !entry.Revoked).Id),
            "assignment.grant" => new AssignmentCommand.Grant(
                fresh,
                "assigned",
                chance.Of(state.Definition.Roles.Where(AssignmentRules.IsAssignable).ToList()),
                today,
                chance.In(2) ? null : today.PlusDays(chance.Below(400))
            ),
            "assignment.revoke" => new AssignmentCommand.Revoke(
                state.Assignments.First(entry => entry.Revoked is null).Id,
                SomeText
            ),
            "sharing.share" or "sharing.end" or "sharing.link" or "sharing.unlink" => Sharing(name, subject),
            "decision.record" => new DecisionCommand.Record(
                fresh,
                Organisation(),
                today.PlusDays(-chance.Below(20)),
                $"EXEMPEL-{fresh}",
                SomeText,
                "§ 12",
                [new("kv://d", Hash.Of("d"u8), "application/pdf")]
            ),
            "decision.annul" => Annulled(),
            "decision.reinstate" => Reinstated(),
            "decision.replace" => new DecisionCommand.Replace(subject, AnnulledOf(subject), default(Id<Decision>)),
            "evidence.record-asset" => new EvidenceCommand.RecordAsset(
                fresh,
                chance.Any<AssetKind>(),
                Facts() with
                {
                    RestsOn = Ids(state.Evidence, 20),
                }
            ),
            "evidence.record-opportunity" => new EvidenceCommand.RecordOpportunity(fresh, Facts()),
            "evidence.record-challenge" => new EvidenceCommand.RecordChallenge(fresh, chance.Any<ChallengeLevel>(), Facts()),
            "evidence.record-data-set" => new EvidenceCommand.RecordDataSet(fresh, DataFacts()),
            "evidence.record-analysis" => new EvidenceCommand.RecordAnalysis(fresh, AnalysisFacts()),
            "evidence.renew" => Renewal(chance.Of(state.Evidence.ToList())),
            "call.announce" => new CallCommand.Announce(
                fresh,
                SomeText,
                [chance.Of(state.SelectedAreas().ToList()).Id],
                today,
                today.PlusDays(60),
                SomeOrganisation.Select(id => (Id<Organisation>?)id).FirstOrDefault()
            ),
            "correction.correct" => Correct(),
            "enabling.show" => new EnablingCommand.Show(
                chance.Of(state.Definition.EnablingCondition.Criteria.ToList()).Id,
                SomeText,
                Shown(),
                chance.In(30) ? today.PlusDays(chance.Below(400)) : null
            ),
            "enabling.set-not-relevant" => new EnablingCommand.SetNotRelevant(
                chance.Of(state.Definition.EnablingCondition.Criteria.Where(one => one.WhereRelevant).ToList()).Id,
                SomeText
            ),
            "enabling.withdraw" => new EnablingCommand.Withdraw(chance.Of(state.EnablingStatements.ToList()).Criterion, SomeText),
            "reference.link" => new ReferenceCommand.Link(
                fresh,
                subject,
                new("application", "projektbank", "7", "https://example.org/7")
            ),
            "reference.unlink" => new ReferenceCommand.Unlink(state.References.First().Id),
            "checkpoint.tick" => new CheckpointCommand.Tick(Of(subject, isTicked: false), subject, SomeText),
            "checkpoint.withdraw-tick" => new CheckpointCommand.WithdrawTick(Of(subject, isTicked: true), subject, SomeText),
            _ => throw new NotSupportedException(name),
        };

    /// <summary>Some objects of the kinds that the rules of the enabling condition look for.</summary>
    private EquatableArray<Subject> Shown() =>
        [
            Subject.Of(state.Id),
            .. state
                .Evidence.Select(evidence => new Subject(SubjectKind.Evidence, evidence.Id.Value))
                .Concat(state.Efforts.Select(effort => Subject.Of(effort.Id)))
                .Concat(state.Organisations.Select(one => new Subject(SubjectKind.Organisation, one.Id.Value)))
                .Where(_ => chance.In(30)),
        ];

    private CorrectionCommand.Correct Correct()
    {
        var paid = state
            .Efforts.SelectMany(effort => effort.Funding.SelectMany(line => line.Payments).Select(payment => (effort, payment)))
            .FirstOrDefault(pair => pair.payment.Amount > 0);
        if (paid.payment is not null && chance.In(40) && Halved(paid.effort, paid.payment) is { } halved)
            return new(halved, SomeText);
        if (chance.In(30) && SomeMoney() is { } money)
            return new(money, SomeText);
        if (state.Evidence.Count > 0 && chance.In(20) && Renewal(chance.Of(state.Evidence.ToList())) is var renewal)
            return new(new Fact.Evidenced(renewal.Evidence, renewal.Facts with { Source = $"SCB {fresh}" }), SomeText);
        var decision = state.Decisions.LastOrDefault();
        return decision is not null && chance.In(70)
            ? new(new Fact.Decided(decision.Id, decision.Body, decision.DecidedOn, $"RATT-{fresh}", SomeText), SomeText)
            : new(new Fact.Chartered(Text.Swedish($"Strategi {fresh}"), state.Charter.Region, state.Charter.Period), SomeText);
    }

    private DecisionCommand.Annul Annulled()
    {
        var decision = chance.Of(state.Decisions.Where(decision => decision.Annulled is null).ToList());
        return new(decision.Id, SomeText, today, "123-45", SomeText);
    }

    private DecisionCommand.Reinstate Reinstated()
    {
        var decision = chance.Of(state.Decisions.Where(decision => decision.Annulled is not null).ToList());
        return new(decision.Id, SomeText, today, "678-90", SomeText);
    }

    private Id<Decision> AnnulledOf(Subject subject) =>
        subject.Kind switch
        {
            SubjectKind.Strategy => AnnulledGround.Annulled(state),
            SubjectKind.Area => AnnulledGround.Annulled(state, state.Areas[subject.Id]),
            SubjectKind.Review => AnnulledGround.Annulled(state, state.Reviews[subject.Id]),
            SubjectKind.Plan => AnnulledGround.Annulled(state, state.Plans[subject.Id]),
            SubjectKind.Effort => AnnulledGround.Annulled(state, state.Efforts[subject.Id]),
            SubjectKind.Evaluation => AnnulledGround.Annulled(state, state.Evaluations[subject.Id]),
            _ => AnnulledGround.Annulled(state, state.Changes[subject.Id]),
        } ?? default;

    private Id<Checkpoint> Of(Subject subject, bool isTicked) =>
        ActKeys
            .All.Where(act => ActKeys.Judged(act) == subject.Kind)
            .SelectMany(act => state.Definition.GatesOn(act))
            .OfType<Checkpoint>()
            .First(checkpoint =>
                state.IsTicked(checkpoint.Id, subject) == isTicked
                && (isTicked || state.Definition.IsAwaited(state, checkpoint.Id, GateSubject.Find(state, subject)!.Value))
                && checkpoint.Roles.Any(role => actor.OnBehalfOf is null ? actor.Has(role) : role == Role.ProcessLead)
            )
            .Id;

    private EvidenceCommand.Renew Renewal(Evidence evidence) =>
        new(
            evidence.Id,
            evidence.Nature switch
            {
                EvidenceNature.DataSet => DataFacts(),
                EvidenceNature.Analysis => AnalysisFacts(),
                _ => Facts(),
            }
        );

    private EvidenceFacts DataFacts() => Facts() with { Content = Hash.Of([(byte)chance.Below(3)]) };

    private EvidenceFacts AnalysisFacts() =>
        DataFacts() with
        {
            Analysis = new(
                "location-quotient",
                "1",
                today,
                [
                    .. state
                        .Evidence.Where(item => item.Nature is EvidenceNature.DataSet)
                        .Take(2)
                        .Select(item => new AnalysisInput(item.Id, item.Facts.Content!.Value)),
                ],
                [new("threshold", "1")]
            ),
        };

    private EvidenceFacts Facts() =>
        new(
            SomeText,
            [new(SomeText, 25.10m, "percent", "https://example.org", today.PlusDays(-400)), new(SomeText, -3m, "SEK", "SCB")],
            "SCB",
            [new("SNI2007", "2.10"), new("SNI2007", "2.1")],
            today.PlusYears(2),
            [new("application", "projektbank", "1")]
        );

    private EquatableArray<Id<Organisation>> SomeOrganisation => state.Organisations.Count == 0 ? [] : [Organisation()];

    private Id<Organisation> Organisation() => chance.Of(state.Organisations.ToList()).Id;

    private EquatableArray<Id<T>> Ids<T>(EntitySet<T> register, int percent)
        where T : class, IIdentified<T> => chance.Some(register.Select(item => item.Id).ToList(), percent);
}
