using System.Reflection;
using System.Xml.Linq;
using PublicApiGenerator;

namespace SmartSpec.Conventions.Tests;

public sealed class PublicApiTests
{
    private static readonly Assembly[] Packages =
    [
        typeof(Strategy).Assembly,
        typeof(IStrategyStore).Assembly,
        typeof(Testing.Specification).Assembly,
        typeof(Testing.StrategyStoreSuite).Assembly,
        typeof(Sqlite.SqliteStore).Assembly,
        typeof(PostgreSql.PostgreSqlStore).Assembly,
        typeof(Hosting.SmartSpecBuilder).Assembly,
        typeof(Analysis.RegionTable).Assembly,
        typeof(Analysis.Pictures.Picture).Assembly,
        typeof(Import.OpeningImport).Assembly,
    ];

    public static TheoryData<string> Names => [.. Packages.Select(package => package.GetName().Name!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_public_api_of_a_package_is_approved(string package) =>
        Approval.Verify(
            Packages
                .Single(assembly => assembly.GetName().Name == package)
                .GeneratePublicApi(new() { IncludeAssemblyAttributes = false, ExcludeAttributes = ["Xunit.FactAttribute"] }),
            $"tests/SmartSpec.Conventions.Tests/Approved/{package}.txt"
        );

    [Theory]
    [InlineData("SmartSpec.Stores", "SmartSpec", "NodaTime")]
    [InlineData("SmartSpec.Sqlite", "SmartSpec", "SmartSpec.Stores", "NodaTime", "Microsoft.Data.Sqlite", "SQLitePCLRaw.core")]
    [InlineData("SmartSpec.PostgreSql", "SmartSpec", "SmartSpec.Stores", "NodaTime", "Npgsql")]
    [InlineData("SmartSpec.Analysis", "SmartSpec", "NodaTime")]
    [InlineData("SmartSpec.Analysis.Pictures", "SmartSpec", "SmartSpec.Analysis", "NodaTime", "OxyPlot")]
    [InlineData("SmartSpec.Import", "SmartSpec", "SmartSpec.Analysis", "NodaTime", "CsvHelper")]
    [InlineData(
        "SmartSpec.Testing.Xunit",
        "SmartSpec",
        "SmartSpec.Stores",
        "SmartSpec.Testing",
        "NodaTime",
        "xunit.v3.core",
        "xunit.v3.assert",
        "xunit.v3.common"
    )]
    public void A_package_references_what_it_is_for_and_no_more(string package, params string[] allowed) =>
        Packages
            .Single(assembly => assembly.GetName().Name == package)
            .GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal))
            .Should()
            .BeSubsetOf(allowed);

    /// <summary>The parts of a partial type have <c>content</c>: a second summary would be shown beside the first.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Every_type_and_member_has_one_summary(string package) =>
        XDocument
            .Load(Path.Combine(AppContext.BaseDirectory, $"{package}.xml"))
            .Descendants("member")
            .Where(member => member.Elements("summary").Count() > 1)
            .Select(member => (string?)member.Attribute("name"))
            .Should()
            .BeEmpty();

    [Fact]
    public void The_testing_package_references_no_test_framework() =>
        typeof(Testing.Specification)
            .Assembly.GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal))
            .Should()
            .BeSubsetOf(["SmartSpec", "NodaTime"]);

    [Fact]
    public void Every_public_class_is_sealed_static_or_the_closed_head_of_a_union()
    {
        var open = typeof(Strategy)
            .Assembly.GetExportedTypes()
            .Where(type => type is { IsClass: true, IsSealed: false } && type != typeof(HostGate))
            .Where(type =>
                !type.IsAbstract
                || type.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic)
                    .Any(constructor =>
                        constructor.IsFamily && constructor.GetParameters() is not [var only]
                        || (constructor.IsFamilyOrAssembly && constructor.GetParameters().Length == 0)
                    )
            );
        open.Should().BeEmpty("hosts write gates, and derive from nothing else");
    }

    [Fact]
    public void The_core_references_only_the_named_packages()
    {
        var referenced = typeof(Strategy)
            .Assembly.GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal));
        referenced.Should().BeSubsetOf(["Stateless", "NodaTime", "NodaTime.Serialization.SystemTextJson"]);
    }
}
