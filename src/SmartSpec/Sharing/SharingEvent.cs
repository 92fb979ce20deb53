using System.Text.Json.Serialization;

namespace SmartSpec.Histories;

/// <summary>The events of areas and efforts shared between strategies.</summary>
[JsonDerivedType(typeof(Shared), "sharing.shared.v1")]
[JsonDerivedType(typeof(Ended), "sharing.ended.v1")]
[JsonDerivedType(typeof(Carried), "sharing.carried.v1")]
[JsonDerivedType(typeof(Linked), "sharing.linked.v1")]
[JsonDerivedType(typeof(Unlinked), "sharing.unlinked.v1")]
[JsonDerivedType(typeof(LinkCarried), "sharing.link-carried.v1")]
public abstract record SharingEvent : Event
{
    private SharingEvent() { }

    /// <summary>An area or effort of this strategy was shared with a partner.</summary>
    /// <param name="Partnership">The partnership. Its first day is the event's effective day.</param>
    public sealed record Shared(Partnership Partnership) : SharingEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            state.Partnerships = state.Partnerships.Put(Partnership);
    }

    /// <summary>A partnership ended, by a command or by a change that ended its area without a successor for it.</summary>
    /// <param name="Partnership">The partnership.</param>
    /// <param name="From">The first day on which it is not in force.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Ended(Id<Partnership> Partnership, LocalDate From, Text Reason) : SharingEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            state.Partnerships = state.Partnerships.Change(
                Partnership,
                partnership => partnership with { Ended = new(From, Reason) }
            );
    }

    /// <summary>A change moved a partnership to a successor of its area.</summary>
    /// <param name="Partnership">The partnership.</param>
    /// <param name="Area">The area that is shared from now on.</param>
    /// <param name="Change">The change.</param>
    public sealed record Carried(Id<Partnership> Partnership, Id<Area> Area, Id<Change> Change) : SharingEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            state.Partnerships = state.Partnerships.Change(
                Partnership,
                partnership =>
                    partnership with
                    {
                        Subject = Subject.Of(Area),
                        Moves = partnership.Moves.Add(new(partnership.Subject.Id, Change)),
                    }
            );
    }

    /// <summary>The involvement of this strategy in an area or effort of another one was recorded.</summary>
    /// <param name="Involvement">The involvement. Its first day is the event's effective day.</param>
    public sealed record Linked(Involvement Involvement) : SharingEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            state.Involvements = state.Involvements.Put(Involvement);
    }

    /// <summary>
    /// An involvement ended, by a command or by a change that ended the area it serves without a successor for it.
    /// </summary>
    /// <param name="Involvement">The involvement.</param>
    /// <param name="From">The first day on which it is not in force.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Unlinked(Id<Involvement> Involvement, LocalDate From, Text Reason) : SharingEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            state.Involvements = state.Involvements.Change(
                Involvement,
                involvement => involvement with { Ended = new(From, Reason) }
            );
    }

    /// <summary>A change moved an involvement to a successor of the area that it serves.</summary>
    /// <param name="Involvement">The involvement.</param>
    /// <param name="Area">The area that it serves from now on.</param>
    /// <param name="Change">The change.</param>
    public sealed record LinkCarried(Id<Involvement> Involvement, Id<Area> Area, Id<Change> Change) : SharingEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            state.Involvements = state.Involvements.Change(
                Involvement,
                involvement =>
                    involvement.Area is { } from
                        ? involvement with
                        {
                            Area = Area,
                            Moves = involvement.Moves.Add(new(from, Change)),
                        }
                        : involvement
            );
    }
}
