using System.Text;
using System.Text.Json.Serialization.Metadata;

namespace SmartSpec.Conventions.Tests;

public sealed class EventShapeTests
{
    [Fact]
    public void Names_and_shapes_of_events_are_approved()
    {
        var text = new StringBuilder();
        var reached = new SortedDictionary<string, Type>(StringComparer.Ordinal);
        foreach (var name in EventNames.All.Order(StringComparer.Ordinal))
        {
            text.Append(name).Append('\n');
            Members(EventNames.TypeInfo(name)!, text, reached);
        }

        var written = new HashSet<string>();
        while (reached.FirstOrDefault(entry => !written.Contains(entry.Key)) is { Key: not null } next)
        {
            written.Add(next.Key);
            text.Append("\n= ").Append(next.Key).Append('\n');
            Members(SmartSpecJson.Options.GetTypeInfo(next.Value), text, reached);
        }

        Approval.Verify(text.ToString(), "tests/SmartSpec.Conventions.Tests/Approved/Events.txt");
    }

    private static void Members(JsonTypeInfo info, StringBuilder text, SortedDictionary<string, Type> reached)
    {
        foreach (var property in info.Properties)
            text.Append("  ")
                .Append(property.Name)
                .Append(property.IsRequired ? ": " : "?: ")
                .Append(Written(property.PropertyType, reached))
                .Append('\n');
        foreach (var derived in info.PolymorphismOptions?.DerivedTypes ?? [])
            text.Append("  | ")
                .Append(derived.TypeDiscriminator)
                .Append(' ')
                .Append(Written(derived.DerivedType, reached))
                .Append('\n');
    }

    private static string Written(Type type, SortedDictionary<string, Type> reached)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Written(inner, reached);
        if (type.IsEnum)
            return string.Join('|', Enum.GetNames(type).Select(System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName));
        var arguments = type.GetGenericArguments();
        var name =
            arguments.Length == 0
                ? type.Name
                : $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", arguments.Select(argument => Short(argument, type, reached)))}>";
        if (
            type.Assembly == typeof(Strategy).Assembly
            && arguments.Length == 0
            && SmartSpecJson.Options.GetTypeInfo(type) is { Kind: JsonTypeInfoKind.Object }
        )
            reached.TryAdd(name, type);
        return name;
    }

    private static string Short(Type argument, Type of, SortedDictionary<string, Type> reached) =>
        of.GetGenericTypeDefinition() == typeof(Id<>) ? argument.Name : Written(argument, reached);
}
