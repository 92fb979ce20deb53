using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>The commands for references to other systems.</summary>
[JsonDerivedType(typeof(Link), "reference.link")]
[JsonDerivedType(typeof(Unlink), "reference.unlink")]
public abstract record ReferenceCommand : Command
{
    private ReferenceCommand() { }

    /// <summary>
    /// State what an object is in another system; with the identifier of an existing reference it replaces that.
    /// </summary>
    /// <param name="Reference">The reference's identifier: a new one, or that of the reference which is replaced.</param>
    /// <param name="Subject">
    /// The object: the strategy or one in it; no delegation, criterion, set, payment, reference or checkpoint.
    /// </param>
    /// <param name="Elsewhere">What it is in the other system; its kind, system and identifier there are never blank.</param>
    public sealed record Link(Id<Reference> Reference, Subject Subject, ExternalReference Elsewhere) : ReferenceCommand
    {
        internal static OpenAct<Strategy> Act { get; } =
            StrategyAct.Edit("reference.link", StrategyStages.Living, typeof(ReferenceEvent.Linked));

        internal override void Decide(DecisionContext context)
        {
            if (
                ReferenceRules.IsGood(context, Elsewhere, "elsewhere")
                && context.Exists(Subject, out var on)
                && Act.MayOn(context, on)
                && MayTakeOver(context)
            )
                context.Append(
                    new ReferenceEvent.Linked(
                        new()
                        {
                            Id = Reference,
                            Subject = Subject,
                            Elsewhere = Elsewhere,
                        }
                    )
                );
        }

        /// <summary>A reference of another object is taken from it: the actor must be allowed to do that, too.</summary>
        private bool MayTakeOver(DecisionContext context) =>
            context.State.References.Find(Reference) is not { } existing
            || existing.Subject == Subject
            || (context.Exists(existing.Subject, out var from) && Unlink.Act.MayOn(context, from));
    }

    /// <summary>Take a reference away.</summary>
    /// <param name="Reference">The reference that is taken away.</param>
    public sealed record Unlink(Id<Reference> Reference) : ReferenceCommand
    {
        internal static OpenAct<Strategy> Act { get; } =
            StrategyAct.Edit("reference.unlink", StrategyStages.Living, typeof(ReferenceEvent.Unlinked)) with
            {
                IsOffered = static (state, _) => state.References.Count > 0,
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                context.TryFind(context.State.References, Reference, SubjectKind.Reference, out var reference)
                && context.Exists(reference.Subject, out var on)
                && Act.MayOn(context, on)
            )
                context.Append(new ReferenceEvent.Unlinked(Reference));
        }
    }
}
