using System.Collections;

namespace SmartSpec;

/// <summary>
/// The comparison of two states, by the members of the document. A member that is added to the state is compared without any
/// change here.
/// </summary>
internal sealed class Comparison
{
    // Counters of the record itself are of no interest to a person.
    private static readonly HashSet<string> Bookkeeping =
    [
        "length",
        "head",
        "recordedAt",
        "recentCommands",
        "origins",
        "foundations",
        "decidedIn",
        "adoptedIn",
        "payments",
        "beforeConversion",
        "adoptedBeforeConversion",
    ];

    private readonly List<Difference> found = [];
    private Subject subject;
    private Text? name;

    public static IEnumerable<Difference> Of(Strategy earlier, Strategy later)
    {
        var comparison = new Comparison();
        var members = InputValidation
            .Named(earlier)
            .Zip(InputValidation.Named(later), (before, after) => (before.Name, Before: before.Value, After: after.Value))
            .Where(member => !Bookkeeping.Contains(member.Name))
            .ToList();
        (comparison.subject, comparison.name) = (Subject.Of(later.Id), later.Charter.Name);
        foreach (var (name, before, after) in members.Where(member => !IsRegister(member.After)))
            comparison.Compare(before, after, new MemberPlace().In(name));
        foreach (var (_, before, after) in members.Where(member => IsRegister(member.After)))
            comparison.CompareObjects(((IEnumerable)before!).Cast<object>(), ((IEnumerable)after!).Cast<object>());
        return comparison.found;
    }

    private static bool IsRegister(object? value) =>
        value is not null
        && value.GetType() is { IsGenericType: true } type
        && type.GetGenericTypeDefinition() == typeof(EntitySet<>);

    private void CompareObjects(IEnumerable<object> before, IEnumerable<object> after)
    {
        var known = before.ToDictionary(item => Keys.Identity(item), item => item);
        foreach (var item in after)
        {
            (subject, name) = (Keys.Identity(item), Keys.Name(item));
            if (!known.Remove(subject, out var was))
                Add(DifferenceKind.Added, new(), null, item);
            else if (!was.Equals(item))
                CompareMembers(was, item, new());
        }

        foreach (var (gone, was) in known)
        {
            (subject, name) = (gone, Keys.Name(was));
            Add(DifferenceKind.Removed, new(), was, null);
        }
    }

    private void CompareMembers(object before, object after, MemberPlace place)
    {
        foreach (
            var (was, now) in InputValidation
                .Named(before)
                .Zip(InputValidation.Named(after))
                .Where(pair => !Bookkeeping.Contains(pair.First.Name))
        )
            Compare(was.Value, now.Value, place.In(was.Name));
    }

    private void Compare(object? before, object? after, MemberPlace place)
    {
        if (Equals(before, after))
            return;
        if (before is null || after is null || before.GetType() != after.GetType() || InputValidation.IsWord(after))
            Add(
                before is null ? DifferenceKind.Added
                    : after is null ? DifferenceKind.Removed
                    : DifferenceKind.Changed,
                place,
                before,
                after
            );
        else if (after is IEnumerable later)
            CompareLists(((IEnumerable)before).Cast<object>().ToList(), later.Cast<object>().ToList(), place);
        else
            CompareMembers(before, after, place);
    }

    private void CompareLists(List<object> before, List<object> after, MemberPlace place)
    {
        var (list, last) = (new MemberPlace(place.Steps.Take(place.Steps.Count - 1).ToEquatableArray()), place.Steps[^1].Member);
        var known = new Dictionary<string, object>();
        foreach (var item in before)
            known.TryAdd(Keys.Of(item), item);
        foreach (var item in after)
        {
            var key = Keys.Of(item);
            if (!known.Remove(key, out var was))
                Add(DifferenceKind.Added, place, null, item);
            else if (!was.Equals(item))
                CompareMembers(was, item, list.In(last, key));
        }

        foreach (var was in known.Values)
            Add(DifferenceKind.Removed, place, was, null);
    }

    private void Add(DifferenceKind kind, MemberPlace place, object? before, object? after) =>
        found.Add(new(kind, subject, name, place, before, after));
}
