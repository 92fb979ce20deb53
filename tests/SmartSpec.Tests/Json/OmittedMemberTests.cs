using System.Reflection;
using System.Text.Json.Serialization.Metadata;

namespace SmartSpec.Tests;

/// <summary>
/// The serializer's generator sets every init property, to the default of its type where JSON has no member: the property's own
/// initializer is lost.
/// </summary>
public sealed class OmittedMemberTests
{
    [Fact]
    public void A_member_that_JSON_leaves_out_has_the_value_that_it_has_in_code()
    {
        var members = typeof(Strategy)
            .Assembly.GetTypes()
            .Where(type =>
                type is { IsAbstract: false, IsClass: true, ContainsGenericParameters: false }
                && type.GetConstructor([]) is not null
            )
            .SelectMany(Omissible)
            .ToList();

        members.Should().Contain(member => member.Name == "OpeningPlan.number");
        members.Should().OnlyContain(member => Equals(member.InCode, member.InJson));
        members.Should().OnlyContain(member => member.Omitted == null || Equals(member.InCode, member.Omitted));
    }

    private static IEnumerable<(string Name, object? InCode, object? InJson, object? Omitted)> Omissible(Type type)
    {
        if (!SmartSpecJson.Options.TryGetTypeInfo(type, out var info) || info.Kind != JsonTypeInfoKind.Object)
            yield break;
        foreach (var member in info.Properties.Where(member => member is { IsRequired: false, AssociatedParameter: not null }))
        {
            var made = Activator.CreateInstance(type)!;
            var property = (PropertyInfo)member.AttributeProvider!;
            var inCode = property.GetValue(made);
            property.SetValue(made, member.AssociatedParameter!.DefaultValue);
            yield return ($"{type.Name}.{member.Name}", inCode, property.GetValue(made), SmartSpecJson.Omitted(member));
        }
    }
}
