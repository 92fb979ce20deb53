using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>The commands for the definition's checkpoints.</summary>
[JsonDerivedType(typeof(Tick), "checkpoint.tick")]
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
            new()
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
            if (context.State.Definition.Checkpoint(Checkpoint) is not { } checkpoint)
            {
                context.RefuseUnknown(SubjectKind.Checkpoint, Checkpoint.Value);
                return;
            }

            if (!context.Exists(Subject, out var on))
                return;
            if (!context.State.Definition.CheckpointsOn(Subject.Kind).Contains(checkpoint))
            {
                context.Refuse(GateRefusals.NotFor, ("checkpoint", Checkpoint), ("subject", Subject));
                return;
            }

            if (Act.May(context, checkpoint, on))
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
}
