using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>The commands on follow-up cycles. Cycles are scheduled and opened by themselves.</summary>
[JsonDerivedType(typeof(Close), "follow-up.close")]
public abstract record FollowUpCommand : Command
{
    private FollowUpCommand() { }

    /// <summary>Close a cycle, with its conclusion.</summary>
    /// <param name="Cycle">The cycle; open until then.</param>
    /// <param name="Conclusion">The conclusion from the cycle.</param>
    /// <param name="Waivers">The waivable gates that are passed without being met, each with the reason; empty for none.</param>
    public sealed record Close(Id<FollowUpCycle> Cycle, Text Conclusion, EquatableArray<Waiver> Waivers = default)
        : FollowUpCommand,
            IHasWaivers
    {
        internal static Act<FollowUpCycle> Act { get; } = FollowUpActs.Step(FollowUpTrigger.Close, typeof(FollowUpEvent.Closed));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.ExpectText(Conclusion, "conclusion")
                && WaiverRules.IsGood(context, Waivers, Act.Command)
                && context.TryFind(context.State.Cycles, Cycle, SubjectKind.Cycle, out var cycle)
                && Act.May(context, cycle)
            )
                context.Append(new FollowUpEvent.Closed(Cycle, context.Today, Conclusion, Waivers));
        }
    }
}
