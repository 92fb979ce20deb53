using System.Text.Json.Serialization;

namespace SmartSpec.Histories;

/// <summary>The events of references to other systems.</summary>
[JsonDerivedType(typeof(Linked), "reference.linked.v1")]
[JsonDerivedType(typeof(Unlinked), "reference.unlinked.v1")]
public abstract record ReferenceEvent : Event
{
    private ReferenceEvent() { }

    /// <summary>It was stated what an object is in another system.</summary>
    /// <param name="Reference">
    /// The reference, new or in place of the one before: the object, and what it is in the other system.
    /// </param>
    public sealed record Linked(Reference Reference) : ReferenceEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt)
        {
            Restate(state, Reference.Id);
            state.References = state.References.Put(Reference);
        }
    }

    /// <summary>A reference was taken away.</summary>
    /// <param name="Reference">The reference that is taken away.</param>
    public sealed record Unlinked(Id<Reference> Reference) : ReferenceEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt)
        {
            Restate(state, Reference);
            state.References = state.References.Without(Reference);
        }
    }

    /// <summary>A reference that is replaced or taken away is no longer the one that was taken over.</summary>
    private static void Restate(Strategy state, Id<Reference> id) =>
        state.TakenOver = state.TakenOver?.Without(new(SubjectKind.Reference, id.Value));
}
