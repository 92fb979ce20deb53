namespace SmartSpec;

/// <content>Decisions that stand again after they were annulled.</content>
public abstract partial record DecisionCommand
{
    /// <summary>
    /// Record that an annulled decision stands again: a higher court set the judgment aside, or it had been recorded on the wrong
    /// decision. Nothing of it is owed any more, the marks stay on record, and what has been decided again rests on the new
    /// decision.
    /// </summary>
    /// <param name="Decision">The decision; annulled.</param>
    /// <param name="Court">
    /// The higher court; where the judgment was recorded wrongly, the authority that corrects the record.
    /// </param>
    /// <param name="JudgedOn">
    /// The day of that court's judgment; not before the judgment that annulled it, and not later than today.
    /// </param>
    /// <param name="CaseNumber">The number of the case, or the registry number; never blank.</param>
    /// <param name="Reason">Why it stands again.</param>
    /// <param name="Documents">The documents, such as the judgment; empty where there are none.</param>
    public sealed record Reinstate(
        Id<Decision> Decision,
        Text Court,
        LocalDate JudgedOn,
        string CaseNumber,
        Text Reason,
        EquatableArray<Document> Documents = default
    ) : DecisionCommand
    {
        internal static Act<Strategy> Act { get; } =
            StrategyAct.Edit("decision.reinstate", StrategyStages.Always, typeof(DecisionEvent.Reinstated)) with
            {
                DefaultRoles = [Role.DecisionBody, Role.ProcessLead],
                IsOffered = static (state, _) => state.Decisions.Any(decision => decision.Annulled is not null),
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                !DecisionRules.IsGood(context, Court, CaseNumber, Reason, Documents)
                || !context.TryFind(context.State.Decisions, Decision, SubjectKind.Decision, out var decision)
                || !context.IsInRange(JudgedOn, decision.Annulled?.JudgedOn ?? decision.DecidedOn, context.Today, "judgedOn")
                || !Act.May(context, context.State)
            )
                return;
            context.Require(decision.Annulled is not null, DecisionRefusals.NotAnnulled, ("decision", Decision));
            context.Append(
                new DecisionEvent.Reinstated(
                    Decision,
                    new()
                    {
                        Court = Court,
                        JudgedOn = JudgedOn,
                        CaseNumber = CaseNumber,
                        Reason = Reason,
                        Documents = Documents,
                    },
                    context.Today
                )
            );
        }
    }
}
