using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What can be done with follow-up cycles. They are scheduled and opened by themselves.</summary>
[JsonDerivedType(typeof(Close), "follow-up.close")]
public abstract record FollowUpCommand : Command
{
    private FollowUpCommand() { }

    /// <summary>Close a cycle: state what comes of it.</summary>
    /// <param name="Cycle">The cycle; open until then.</param>
    /// <param name="Conclusion">What comes of it.</param>
    /// <param name="Waivers">The waivable gates that are passed without being met, each with the reason; empty for none.</param>
    public sealed record Close(Id<FollowUpCycle> Cycle, Text Conclusion, EquatableArray<Waiver> Waivers = default)
        : FollowUpCommand,
            IHasWaivers
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                context.HasText(Conclusion, "conclusion")
                && WaiverRules.IsGood(context, Waivers, "follow-up.close")
                && context.TryFind(context.State.Cycles, Cycle, SubjectKind.Cycle, out var cycle)
                && FollowUpRules.MayClose(context, cycle, this)
            )
                context.Append(new FollowUpEvent.Closed(Cycle, context.Today, Conclusion, Waivers));
        }
    }
}
