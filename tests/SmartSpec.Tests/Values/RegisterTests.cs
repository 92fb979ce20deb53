using SmartSpec.Tests.Laws;

namespace SmartSpec.Tests;

/// <summary>
/// A register is a list in which each identifier occurs once, whatever others grow from the same one meanwhile.
/// </summary>
public sealed class RegisterTests
{
    private const int Ids = 60;

    [Fact]
    public async Task Every_version_stays_what_it_was_while_several_threads_go_on_from_any_of_them()
    {
        var versions = new List<(EntitySet<Thing> Register, Thing[] Model)> { (EntitySet<Thing>.Empty, []) };
        await Task.WhenAll(
            Enumerable
                .Range(1, 4)
                .Select(thread => Task.Run(() => Grow(versions, new(thread)), TestContext.Current.CancellationToken))
        );
        foreach (var (register, model) in versions)
            Same(register, model);
    }

    [Fact]
    public void Discarded_sets_leave_room_for_those_in_use()
    {
        var stored = EntitySet<Thing>.Of(Enumerable.Range(0, 100).Select(n => new Thing($"stored-{n}", n, null)));
        for (var n = 0; n < 100_000; n++)
        {
            var tried = stored.Put(new($"tried-{n}", n, null));
            if (
                !tried.Contains($"tried-{n}")
                || stored.Contains($"tried-{n}")
                || !tried.Contains("stored-99")
                || tried.Contains("nobody")
            )
                throw new LawBrokenException($"After {n} tries.");
        }

        var next = stored.Put(new("next", 1, null));
        next.Count.Should().Be(101);
        next.Contains("tried-99999").Should().BeFalse();
    }

    private static void Grow(List<(EntitySet<Thing> Register, Thing[] Model)> versions, Chance chance)
    {
        for (var step = 0; step < 1_500; step++)
        {
            (EntitySet<Thing> Register, Thing[] Model) from;
            lock (versions)
                from = chance.Of(versions);
            var item = new Thing(
                $"t{chance.Below(Ids)}",
                step,
                chance.In(30) ? null : new(SubjectKind.Area, $"a{chance.Below(4)}")
            );
            (EntitySet<Thing> Register, Thing[] Model) next = chance.Below(10) switch
            {
                0 => (from.Register.Without(item.Id), [.. from.Model.Where(entry => entry.Id != item.Id)]),
                1 => (
                    from.Register.Change(item.Id, entry => entry with { Value = step, Over = item.Over }),
                    [.. from.Model.Select(entry => entry.Id == item.Id ? item : entry)]
                ),
                2 => (EntitySet<Thing>.Of([.. from.Model, item]), With(from.Model, item)),
                _ => (from.Register.Put(item), With(from.Model, item)),
            };
            Same(next.Register, next.Model);
            Same(from.Register, from.Model);
            lock (versions)
            {
                if (versions.Count < 40)
                    versions.Add(next);
                else
                    versions[1 + chance.Below(versions.Count - 1)] = next;
            }
        }
    }

    private static Thing[] With(Thing[] model, Thing item) =>
        model.Any(entry => entry.Id == item.Id)
            ? [.. model.Select(entry => entry.Id == item.Id ? item : entry)]
            : [.. model, item];

    private static void Same(EntitySet<Thing> register, Thing[] model)
    {
        if (!register.SequenceEqual(model) || register.Count != model.Length)
            throw new LawBrokenException("Other objects, or in another order.");
        for (var n = 0; n < Ids; n++)
            if (register.Find($"t{n}") != model.FirstOrDefault(thing => thing.Id.Value == $"t{n}"))
                throw new LawBrokenException($"t{n} is not found unchanged.");
        for (var n = 0; n < 4; n++)
            if (
                !register
                    .Under(new(SubjectKind.Area, $"a{n}"))
                    .SequenceEqual(model.Where(entry => entry.Over == new Subject(SubjectKind.Area, $"a{n}")))
            )
                throw new LawBrokenException($"Others stand under a{n}.");
        if (!register.UnderAny(subject => subject.Id != "a0").SequenceEqual(model.Where(thing => thing.Over is { Id: not "a0" })))
            throw new LawBrokenException("Others stand under any but a0.");
    }

    private sealed record Thing(Id<Thing> Id, int Value, Subject? Over) : IIdentified<Thing>, IUnder
    {
        Subject? IUnder.Under => Over;
    }
}
