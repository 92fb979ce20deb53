using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>The commands for decisions.</summary>
[JsonDerivedType(typeof(Record), "decision.record")]
[JsonDerivedType(typeof(Annul), "decision.annul")]
[JsonDerivedType(typeof(Replace), "decision.replace")]
[JsonDerivedType(typeof(Reinstate), "decision.reinstate")]
public abstract partial record DecisionCommand : Command
{
    private DecisionCommand() { }

    /// <summary>Record a decision that a body has taken.</summary>
    /// <param name="Decision">The identifier under which it is recorded; not yet taken.</param>
    /// <param name="Body">The body that decided: a registered organisation.</param>
    /// <param name="DecidedOn">The day of the decision, in the strategy's time zone; not later than today.</param>
    /// <param name="RegistryNumber">Diarienummer; never blank.</param>
    /// <param name="Rationale">The grounds.</param>
    /// <param name="Paragraph">
    /// The paragraph of the minutes, which distinguishes decisions of the same body, day and registry number; null where it is
    /// not given. Never blank.
    /// </param>
    /// <param name="Documents">The documents of the decision; empty where there are none.</param>
    public sealed record Record(
        Id<Decision> Decision,
        Id<Organisation> Body,
        LocalDate DecidedOn,
        string RegistryNumber,
        Text Rationale,
        string? Paragraph = null,
        EquatableArray<Document> Documents = default
    ) : DecisionCommand
    {
        internal static Act<Strategy> Act { get; } =
            StrategyAct.Edit("decision.record", StrategyStages.Always, typeof(DecisionEvent.Recorded)) with
            {
                IsOffered = static (state, _) => state.Organisations.Count > 0,
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.IsNew(context.State.Decisions, Decision, SubjectKind.Decision)
                || !DecisionRules.IsGood(context, Body, DecidedOn, RegistryNumber, Paragraph, Rationale, Documents)
                || !Act.May(context, context.State)
            )
                return;
            DecisionRules.OnlyOnce(context, Decision, Body, DecidedOn, RegistryNumber, Paragraph);
            context.Append(
                new DecisionEvent.Recorded(
                    new()
                    {
                        Id = Decision,
                        Body = Body,
                        DecidedOn = DecidedOn,
                        RegistryNumber = RegistryNumber,
                        Rationale = Rationale,
                        Paragraph = Paragraph,
                        Documents = Documents,
                        RecordedBy = context.Persons,
                    }
                )
            );
        }
    }
}
