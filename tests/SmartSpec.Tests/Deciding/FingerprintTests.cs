using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using SmartSpec.Tests.Laws;

namespace SmartSpec.Tests;

/// <summary>
/// Laws of the fingerprint of a command: the same for the same content, however it is written, and another for other content.
/// </summary>
public sealed class FingerprintTests(ITestOutputHelper output)
{
    private static readonly Actor Person = new("person", [Role.ProcessLead]);

    [Fact]
    public void A_command_that_is_written_and_read_has_the_same_fingerprint()
    {
        foreach (var command in All())
            Of(CommandJson.Read(CommandJson.Write(command))).Should().Be(Of(command), CommandNames.Of(command));
    }

    [Fact]
    public void Explicit_defaults_the_order_of_members_and_trailing_zeros_make_no_difference()
    {
        foreach (var command in All())
        {
            var json = Agreement.Of(CommandJson.Write(command)).AsObject();
            var rewritten = new JsonObject();
            foreach (var (name, value) in json)
                rewritten[name] = Rewritten(value!, CommandNames.TypeInfo(name)!);
            var read = CommandJson.Read(Agreement.Bytes(rewritten));
            read.Should().Be(command);
            Of(read).Should().Be(Of(command), $"{rewritten} says what {json} says");
        }
    }

    [Fact]
    public void Every_change_of_a_sample_gives_another_fingerprint()
    {
        var changes = 0;
        foreach (var name in CommandNames.All)
        {
            var whole = Read(CommandSample.Full(name));
            foreach (var json in CommandSample.Changes(name))
            {
                var changed = Read(json);
                changed.Should().NotBe(whole, $"{json} says something else");
                Of(changed).Should().NotBe(Of(whole), $"{json} says something else");
                changes++;
            }
        }

        output.WriteLine($"{changes} changes of {CommandNames.All.Count} commands.");
        changes.Should().BeGreaterThan(900);
    }

    [Fact]
    public void What_is_left_out_stays_out_and_members_are_in_ordinal_order()
    {
        foreach (var name in CommandNames.All)
        {
            var (shortest, full) = (Canonical(CommandSample.Shortest(name)), Canonical(CommandSample.Full(name)));
            (NamesIn(shortest) - NamesIn(CommandSample.Shortest(name)))
                .Should()
                .Be(0, $"{shortest} has what {CommandSample.Shortest(name)} says, and nothing more");
            NamesIn(full).Should().Be(NamesIn(CommandSample.Full(name)), $"{full} has all that {CommandSample.Full(name)} says");
            IsInOrder(shortest).Should().BeTrue($"{shortest}");
            IsInOrder(full).Should().BeTrue($"{full}");
        }

        static JsonNode Canonical(JsonObject command)
        {
            using var stream = new MemoryStream();
            using (var writer = new System.Text.Json.Utf8JsonWriter(stream))
                CanonicalJson.Write(writer, Read(command));
            return Agreement.Of(stream.ToArray());
        }

        static int NamesIn(JsonNode? json) =>
            json switch
            {
                JsonObject members => members.Sum(member => 1 + NamesIn(member.Value)),
                JsonArray items => items.Sum(NamesIn),
                _ => 0,
            };

        // The kind of an object comes first, and the original language of a text.
        static bool IsInOrder(JsonNode? json) =>
            json switch
            {
                JsonObject members when members.ContainsKey("sv") => true,
                JsonObject members => members.Select(member => member.Key).Except(["is", "change", "fact"]) is var names
                    && names.SequenceEqual(names.Order(StringComparer.Ordinal))
                    && members.All(member => IsInOrder(member.Value)),
                JsonArray items => items.All(IsInOrder),
                _ => true,
            };
    }

    [Fact]
    public void Commands_are_equal_where_their_fingerprints_are_and_nowhere_else()
    {
        var (same, all, seed) = (0, 0, 0);
        foreach (var command in Wild(2_000))
        {
            var json = Agreement.Of(CommandJson.Write(command));
            for (var last = seed + 6; seed < last; seed++)
            {
                var mutated = new Mutant(new Chance(seed)).Of(json);
                if (Agreement.OnCommands.Fault(mutated) is not null)
                    continue;
                var other = CommandJson.Read(Agreement.Bytes(mutated));
                (Of(other) == Of(command)).Should().Be(other.Equals(command), $"{mutated} and {json}");
                (same, all) = (same + (other.Equals(command) ? 1 : 0), all + 1);
            }
        }

        output.WriteLine($"{same} of {all} mutants say the same.");
        (same, all - same)
            .Should()
            .Match<(int Same, int Other)>(many => many.Same > 20 && many.Other > 200, "both answers are tried");
    }

    [Fact]
    public void The_actor_counts_with_the_one_acted_for_and_the_body_and_the_roles_do_not()
    {
        Command[] commands = [Read(CommandSample.Full("area.select"))];
        Hash By(Actor actor) => new CommandFingerprint(commands, actor).Value;
        Actor[] others =
        [
            Person with
            {
                Id = "Person",
            },
            Person.For("other"),
            Person with
            {
                Body = "other",
            },
            Person.For("other") with
            {
                Body = "other",
            },
        ];
        others.Append(Person).Select(By).Should().OnlyHaveUniqueItems();
        By(Person with { Roles = [] }).Should().Be(By(Person));
    }

    [Fact]
    public void The_order_and_number_of_commands_and_the_definition_count()
    {
        var (one, other) = (Read(CommandSample.Full("area.select")), Read(CommandSample.Shortest("area.select")));
        var found = new StrategyCommand.Found("s", StorySetting.Default.Charter);
        var definition = StorySetting.Default.Under(document => document with { Version = 2 }).Definition;
        Hash[] all =
        [
            Of(),
            Of(one),
            Of(other),
            Of(one, other),
            Of(other, one),
            Of(one, one),
            Of(found),
            Of(found with { Definition = definition }),
        ];
        all.Should().OnlyHaveUniqueItems();
        Of(found with { Definition = ProcessDefinition.Default }).Should().Be(Of(found), "the shipped one is no part of it");
    }

    [Fact]
    public void What_cannot_be_written_has_no_fingerprint_and_nothing_is_thrown()
    {
        Of(new EvidenceCommand.RecordAsset("a", (AssetKind)99, new(Sample.Text))).Should().Be(default(Hash));
        Of(new IndicatorCommand.Close("i", null!)).Should().NotBe(default(Hash), "a later version may call it unsound");
        Of([null!]).Should().Be(default(Hash));
        new CommandFingerprint([null!], Person).Repeats(default(Hash)).Should().BeFalse("what has none repeats nothing");
    }

    [Fact]
    public void Every_optional_member_of_every_command_has_a_default_that_is_known()
    {
        var seen = new HashSet<Type>();
        foreach (var name in CommandNames.All)
            See(CommandNames.TypeInfo(name)!);
        seen.Should().HaveCountGreaterThan(50);

        void See(JsonTypeInfo info)
        {
            if (info.Kind is not JsonTypeInfoKind.Object || !seen.Add(info.Type))
                return;
            foreach (var kind in info.PolymorphismOptions?.DerivedTypes ?? [])
                See(SmartSpecJson.Options.GetTypeInfo(kind.DerivedType));
            foreach (var member in info.Properties)
            {
                if (!member.IsRequired)
                    FluentActions.Invoking(() => DefaultOf(member)).Should().NotThrow($"{info.Type}.{member.Name}");
                var type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
                See(SmartSpecJson.Options.GetTypeInfo(IsList(type) ? type.GetGenericArguments()[0] : type));
            }
        }
    }

    private static Hash Of(params Command[] commands) => new CommandFingerprint(commands, Person).Value;

    private static Command Read(JsonNode json) => CommandJson.Read(Agreement.Bytes(json));

    private static IEnumerable<Command> All() =>
        [
            .. CommandNames.All.Select(CommandSample.Full).Concat(CommandNames.All.Select(CommandSample.Shortest)).Select(Read),
            .. Acts.All.Select(act => Acts.Of(act).Command),
            .. Wild(2_000),
        ];

    private static IEnumerable<Command> Wild(int count) =>
        Enumerable
            .Range(0, count)
            .Select(seed =>
            {
                var chance = new Chance(seed);
                var (state, _, now) = World.At(chance.Below(World.Definitions.Count), chance.Below(World.Stages));
                return new WildJson(chance, state, now.InZone(state.Charter.Zone).Date, $"fresh-{seed}").Command();
            });

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>);

    /// <summary>What leaving a member out means.</summary>
    private static JsonNode? DefaultOf(JsonPropertyInfo member) =>
        SmartSpecJson.TakesNull(member) ? null
        : IsList(member.PropertyType) ? new JsonArray()
        : SmartSpecJson.Omitted(member) is { } known
            ? JsonNode.Parse(
                System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(known, SmartSpecJson.Options.GetTypeInfo(known.GetType()))
            )
        : throw new ArgumentException($"What is {member.Name} where it is left out?", nameof(member));

    /// <summary>
    /// The same at greater length: members in the opposite order, those that were left out written, numbers with a zero
    /// more.
    /// </summary>
    private static JsonNode? Rewritten(JsonNode? json, JsonTypeInfo info)
    {
        if (
            json is null
            || (Nullable.GetUnderlyingType(info.Type) ?? info.Type) is var type
                && IsList(type) is false
                && info.Kind is not JsonTypeInfoKind.Object
                && type != typeof(decimal)
        )
            return json?.DeepClone();
        if (type == typeof(decimal))
            return Longer(json);
        if (json is JsonArray items)
            return new JsonArray([
                .. items.Select(item => Rewritten(item, SmartSpecJson.Options.GetTypeInfo(type.GetGenericArguments()[0]))),
            ]);
        var (made, members) = (new JsonObject(), json.AsObject());
        if (info.PolymorphismOptions is { } kinds)
        {
            var kind = (string)members[kinds.TypeDiscriminatorPropertyName]!;
            made[kinds.TypeDiscriminatorPropertyName] = kind;
            info = SmartSpecJson.Options.GetTypeInfo(
                kinds.DerivedTypes.Single(derived => (string)derived.TypeDiscriminator! == kind).DerivedType
            );
        }

        foreach (var member in info.Properties.Reverse())
        {
            made[member.Name] = members.TryGetPropertyValue(member.Name, out var value)
                ? Rewritten(value, SmartSpecJson.Options.GetTypeInfo(member.PropertyType))
                : DefaultOf(member);
        }

        return made;
    }

    private static JsonNode Longer(JsonNode number)
    {
        var digits = number.ToJsonString();
        return digits.Length > 26
            ? number.DeepClone()
            : JsonNode.Parse(digits.Contains('.', StringComparison.Ordinal) ? $"{digits}0" : $"{digits}.0")!;
    }
}
