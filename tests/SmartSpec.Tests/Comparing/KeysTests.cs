using System.Runtime.CompilerServices;

namespace SmartSpec.Tests;

public sealed class KeysTests
{
    public static TheoryData<Type> Objects { get; } =
    [
        .. typeof(Strategy)
            .GetProperties()
            .Select(property => property.PropertyType)
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EntitySet<>))
            .Select(type => type.GetGenericArguments()[0]),
    ];

    [Theory]
    [MemberData(nameof(Objects))]
    public void Every_object_of_a_register_is_known_again_when_two_moments_are_compared(Type type) =>
        ((Action)(() => Keys.Identity(RuntimeHelpers.GetUninitializedObject(type)))).Should().NotThrow<NotSupportedException>();

    [Theory]
    [MemberData(nameof(Objects))]
    public void Every_object_of_a_register_that_has_a_name_is_called_by_it(Type type) =>
        (ConceptObjects.FindByType(type) is { HasName: true })
            .Should()
            .Be(type.GetProperty("Name")?.PropertyType == typeof(Text) || type == typeof(Evidence) || type == typeof(Indicator));
}
