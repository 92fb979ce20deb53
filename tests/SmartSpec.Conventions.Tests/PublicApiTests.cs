using PublicApiGenerator;

namespace SmartSpec.Conventions.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_of_the_core_is_approved() => Approval.Verify(
        typeof(Strategy).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false }),
        "tests/SmartSpec.Conventions.Tests/Approved/SmartSpec.txt");

    [Fact]
    public void The_public_api_of_the_testing_package_is_approved() => Approval.Verify(
        typeof(Testing.Specification).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false }),
        "tests/SmartSpec.Conventions.Tests/Approved/SmartSpec.Testing.txt");

    [Fact]
    public void The_testing_package_references_no_test_framework() => typeof(Testing.Specification).Assembly.GetReferencedAssemblies()
        .Select(name => name.Name!).Where(name => !name.StartsWith("System.", StringComparison.Ordinal))
        .Should().BeSubsetOf(["SmartSpec", "NodaTime"]);

    [Fact]
    public void Every_public_class_is_sealed_static_or_the_closed_head_of_a_union()
    {
        var open = typeof(Strategy).Assembly.GetExportedTypes()
            .Where(type => type is { IsClass: true, IsSealed: false } && type != typeof(HostGate))
            .Where(type => !type.IsAbstract || type.GetConstructors(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)
                .Any(constructor => constructor.IsFamily && constructor.GetParameters() is not [var only] || (constructor.IsFamilyOrAssembly && constructor.GetParameters().Length == 0)));
        open.Should().BeEmpty("hosts write gates, and derive from nothing else");
    }

    [Fact]
    public void The_core_references_only_the_named_packages()
    {
        var referenced = typeof(Strategy).Assembly.GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal));
        referenced.Should().BeSubsetOf(["Stateless", "NodaTime", "NodaTime.Serialization.SystemTextJson"]);
    }
}
