using System.Collections.Immutable;

namespace SmartSpec;

/// <summary>
/// Who did what last, where: only of acts that gates separating duties name in the definition under which they were recorded.
/// Immutable.
/// </summary>
internal sealed class Duties : IEquatable<Duties>
{
    private readonly ImmutableDictionary<(string Act, SeparationScope Per, Subject In, Id<Actor> Person), Duty> last;

    private Duties(ImmutableDictionary<(string Act, SeparationScope Per, Subject In, Id<Actor> Person), Duty> last) =>
        this.last = last;

    /// <summary>All, in a fixed order, so that equal states are written alike.</summary>
    public IEnumerable<Duty> All =>
        last
            .Values.OrderBy(duty => duty.Number)
            .ThenBy(duty => duty.Per)
            .ThenBy(duty => duty.Person.Value, StringComparer.Ordinal);

    /// <summary>Those of a document.</summary>
    public static Duties Of(IEnumerable<Duty> duties) => new(duties.ToImmutableDictionary(Key));

    /// <summary>The last time that a person did an act in a place; null where it is not known to have been done.</summary>
    public Duty? Find(string act, SeparationScope per, Subject place, Id<Actor> person) =>
        last.GetValueOrDefault((act, per, place, person));

    /// <summary>
    /// With what an event says that somebody did, in the state after it; the same where no gate separates that.
    /// </summary>
    /// <param name="before">Those before; null for none.</param>
    /// <param name="state">The strategy, with the event.</param>
    /// <param name="happened">The event.</param>
    /// <param name="envelope">Who recorded it, and when.</param>
    /// <param name="day">The local day on which it was recorded.</param>
    public static Duties? With(Duties? before, Strategy state, Event happened, Envelope envelope, LocalDate day)
    {
        if (
            envelope.Role == Role.System
            || DoneActs.Of(state, happened) is not { } act
            || state.Definition.SeparatedBy(act) is not { Count: > 0 } scopes
        )
            return before;
        var done = DoneActs.ObjectOf(state, happened);
        var all = (before?.last ?? Of([]).last).ToBuilder();
        foreach (var per in scopes)
        {
            var place = per switch
            {
                SeparationScope.Object => done,
                SeparationScope.Area when GateSubject.Find(state, done)?.Area is { } area => Subject.Of(area.Id),
                _ => Subject.Of(state.Id),
            };
            foreach (var person in Proposer.PersonsOf(envelope))
            {
                var duty = new Duty(act, per, place, person, done, day, envelope.Number);
                all[Key(duty)] = duty;
            }
        }

        return new(all.ToImmutable());
    }

    public bool Equals(Duties? other) => other is not null && (ReferenceEquals(this, other) || All.SequenceEqual(other.All));

    public override bool Equals(object? obj) => Equals(obj as Duties);

    public override int GetHashCode() => last.Count;

    private static (string Act, SeparationScope Per, Subject In, Id<Actor> Person) Key(Duty duty) =>
        (duty.Act, duty.Per, duty.In, duty.Person);
}
