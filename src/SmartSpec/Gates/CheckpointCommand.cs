using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>The commands for the definition's checkpoints.</summary>
[JsonDerivedType(typeof(Tick), "checkpoint.tick")]
[JsonDerivedType(typeof(WithdrawTick), "checkpoint.withdraw-tick")]
public abstract record CheckpointCommand : Command
{
    private CheckpointCommand() { }

    /// <summary>Tick a checkpoint for one object, with evidence.</summary>
    /// <param name="Checkpoint">The checkpoint, by its identifier in the definition.</param>
    /// <param name="Subject">The object for which it is ticked.</param>
    /// <param name="Evidence">What shows that it is met.</param>
    /// <param name="Documents">The documents that show it; empty where there are none.</param>
    public sealed record Tick(
        Id<Checkpoint> Checkpoint,
        Subject Subject,
        Text Evidence,
        EquatableArray<Document> Documents = default
    ) : CheckpointCommand
    {
        internal static TickAct Act { get; } =
            new("checkpoint.tick", whereTicked: false)
            {
                On = null,
                Stages = StrategyStages.Living,
                Events = [typeof(CheckpointEvent.Ticked)],
            };

        /// <inheritdoc/>
        internal override Subject ObjectIn(Strategy state) => Subject;

        internal override void Decide(DecisionContext context)
        {
            if (!context.ExpectText(Evidence, "evidence") || !DecisionRules.DocumentsAreGood(context, Documents))
                return;
            if (
                Find(context, Checkpoint, Subject, out var on) is { } checkpoint
                && IsAwaited(context, checkpoint, on)
                && Act.May(context, checkpoint, on)
            )
                context.Append(
                    new CheckpointEvent.Ticked(
                        new()
                        {
                            Checkpoint = Checkpoint,
                            Subject = Subject,
                            By = context.Actor.Id,
                            Evidence = Evidence,
                            Documents = Documents,
                        }
                    )
                );
        }
    }

    /// <summary>Withdraw the ticks of a checkpoint in an object's current round; they stay on record, with the reason.</summary>
    /// <param name="Checkpoint">The checkpoint, by its identifier in the definition.</param>
    /// <param name="Subject">The object for which it is ticked.</param>
    /// <param name="Reason">Why it no longer counts.</param>
    public sealed record WithdrawTick(Id<Checkpoint> Checkpoint, Subject Subject, Text Reason) : CheckpointCommand
    {
        internal static TickAct Act { get; } =
            new("checkpoint.withdraw-tick", whereTicked: true)
            {
                On = null,
                Stages = StrategyStages.Living,
                Events = [typeof(CheckpointEvent.TickWithdrawn)],
            };

        /// <inheritdoc/>
        internal override Subject ObjectIn(Strategy state) => Subject;

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.ExpectText(Reason, "reason")
                || Find(context, Checkpoint, Subject, out var on) is not { } checkpoint
                || !Act.May(context, checkpoint, on)
            )
                return;
            context.Require(
                context.State.IsTicked(Checkpoint, Subject),
                GateRefusals.NotTicked,
                ("checkpoint", Checkpoint),
                ("subject", Subject)
            );
            var resting = Resting.OnTick(context.State, Checkpoint, Subject);
            context.Append(new CheckpointEvent.TickWithdrawn(Checkpoint, Subject, Reason, resting.Decisions, resting.Judgements));
        }
    }

    /// <summary>Whether the object waits for the checkpoint; what is done needs no tick until a new round.</summary>
    private static bool IsAwaited(DecisionContext context, Checkpoint checkpoint, in GateSubject on)
    {
        if (context.State.Definition.IsAwaited(context.State, checkpoint.Id, on))
            return true;
        context.Refuse(GateRefusals.NotFor, ("checkpoint", checkpoint.Id), ("subject", on.Subject));
        return false;
    }

    /// <summary>The checkpoint, where it is on acts on the object; otherwise null, with the reason.</summary>
    private static Checkpoint? Find(DecisionContext context, Id<Checkpoint> id, Subject subject, out GateSubject on)
    {
        on = new() { Subject = subject };
        if (context.State.Definition.Checkpoint(id) is not { } checkpoint)
        {
            context.RefuseUnknown(SubjectKind.Checkpoint, id.Value);
            return null;
        }

        if (!context.Exists(subject, out on))
            return null;
        if (context.State.Definition.CheckpointsOn(subject.Kind).Contains(checkpoint))
            return checkpoint;
        context.Refuse(GateRefusals.NotFor, ("checkpoint", id), ("subject", subject));
        return null;
    }
}
