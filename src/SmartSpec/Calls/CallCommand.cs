using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>The commands for calls for proposals.</summary>
[JsonDerivedType(typeof(Announce), "call.announce")]
public abstract record CallCommand : Command
{
    private CallCommand() { }

    /// <summary>Announce a call for selected areas.</summary>
    /// <param name="Call">The new call's identifier; not yet taken.</param>
    /// <param name="Name">What it calls for.</param>
    /// <param name="Areas">The areas it is for: at least one, each selected and not ended, and named once.</param>
    /// <param name="OpensOn">The first day for proposals, in the strategy's time zone.</param>
    /// <param name="ClosesOn">The last day for proposals, inclusive; not before the first.</param>
    /// <param name="Financier">The organisation that pays; null where that is not settled.</param>
    /// <param name="References">The same call in other systems; empty where there are none.</param>
    public sealed record Announce(
        Id<Call> Call,
        Text Name,
        EquatableArray<Id<Area>> Areas,
        LocalDate OpensOn,
        LocalDate ClosesOn,
        Id<Organisation>? Financier = null,
        EquatableArray<ExternalReference> References = default
    ) : CallCommand
    {
        internal static Act<Strategy> Act { get; } =
            StrategyAct.Edit("call.announce", StrategyStages.Running, typeof(CallEvent.Announced)) with
            {
                IsOffered = static (state, _) => state.SelectedAreas().Any(),
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.IsNew(context.State.Calls, Call, SubjectKind.Call)
                || !context.ExpectText(Name, "name")
                || !context.Expect(Areas.Count > 0, "areas")
                || !context.IsInOrder(OpensOn, ClosesOn)
                || !context.AllExist(context.State.Areas, Areas, SubjectKind.Area)
                || !context.ExistsOrNone(context.State.Organisations, Financier, SubjectKind.Organisation)
                || !ReferenceRules.AreGood(context, References, "references")
                || !Act.May(context, context.State)
            )
                return;
            foreach (var area in Areas)
                context.Require(context.State.Areas[area].Step.IsSelected(), CallRefusals.NotSelected, ("area", area));
            context.Append(
                new CallEvent.Announced(
                    new()
                    {
                        Id = Call,
                        Name = Name,
                        Areas = Areas,
                        OpensOn = OpensOn,
                        ClosesOn = ClosesOn,
                        AnnouncedOn = context.Today,
                        Financier = Financier,
                        References = References,
                    }
                )
            );
        }
    }
}
