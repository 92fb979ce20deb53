using System.Reflection;

namespace SmartSpec.Stores.Tests.Suites;

public sealed class EnrolmentTests
{
    /// <summary>Each public store of the library, wherever it is.</summary>
    private static readonly IReadOnlyList<Type> Stores =
    [
        .. Directory
            .EnumerateFiles(AppContext.BaseDirectory, "SmartSpec*.dll")
            .Where(file => !file.EndsWith(".Tests.dll", StringComparison.Ordinal))
            .Select(file => Assembly.Load(AssemblyName.GetAssemblyName(file)))
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type is { IsAbstract: false, IsInterface: false } && type.IsAssignableTo(typeof(IStrategyStore))),
    ];

    public static TheoryData<Type, Type> Enrolments
    {
        get
        {
            var enrolments = new TheoryData<Type, Type>();
            foreach (var (store, suite) in Stores.SelectMany(store => SuitesOver.All.Select(suite => (store, suite))))
                enrolments.Add(store, suite);
            return enrolments;
        }
    }

    [Theory]
    [MemberData(nameof(Enrolments))]
    public void Every_store_is_enrolled_in_every_suite(Type store, Type suite) =>
        typeof(EnrolmentTests)
            .Assembly.GetExportedTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(suite))
            .Should()
            .Contain(
                type => type.IsAssignableTo(typeof(IEnrols<>).MakeGenericType(store)),
                $"a public class of these tests inherits {suite.Name} and implements IEnrols<{store.Name}>"
            );

    [Fact]
    public void The_store_in_memory_is_among_the_stores() => Stores.Should().Contain(typeof(InMemoryStore));

    [Fact]
    public void There_are_these_suites() =>
        SuitesOver
            .All.Select(suite => suite.Name)
            .Should()
            .BeEquivalentTo("StrategyStoreSuite", "StoreModelSuite", "OutboxSuite", "LeaseSuite", "StrategyServiceSuite");
}
