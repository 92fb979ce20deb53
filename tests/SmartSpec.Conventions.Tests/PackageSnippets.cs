using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using Npgsql;
using SmartSpec.Analysis;
using SmartSpec.Analysis.Pictures;
using SmartSpec.Hosting;
using SmartSpec.Import;
using SmartSpec.PostgreSql;
using SmartSpec.Sqlite;
using SmartSpec.Testing;

namespace SmartSpec.Conventions.Tests;

/// <summary>The code on the pages of the stores and of hosting, compiled; and run, but for what needs a server.</summary>
[Collection("current folder")]
public sealed class PackageSnippets : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string current = Environment.CurrentDirectory;
    private readonly StrategyEngine engine = new(SystemClock.Instance);

    public PackageSnippets() => Environment.CurrentDirectory = folder.Path;

    private static CancellationToken None => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        Environment.CurrentDirectory = current;
        folder.Dispose();
    }

    [Fact]
    public async Task The_page_of_the_stores_runs() =>
        (await InMemoryAsync(engine, StorySetting.Default.Charter, People.ProcessLead, Text.Swedish("Klimat att växa i")))
            .Should()
            .BeOfType<Outcome.Accepted>();

    private static async Task<Outcome> InMemoryAsync(StrategyEngine engine, Charter charter, Actor lead, Text vision)
    {
        // <stores>
        var store = new InMemoryStore();
        var service = new StrategyService(store, engine);
        await service.FoundAsync("kalmar-2021", charter, actor: lead, commandId: "request-1");
        var outcome = await service.ExecuteAsync(
            "kalmar-2021",
            new StrategyCommand.StateVision(vision),
            actor: lead,
            commandId: "request-2"
        );
        // </stores>
        await File.WriteAllBytesAsync("kalmar.smartspec", (await service.HistoryAsync("kalmar-2021")).Write());

        // <stores-queries>
        var strategy = await service.LoadAsync("kalmar-2021"); // its current state; null where there is none
        var history = await service.HistoryAsync("kalmar-2021"); // for queries about the past; verified
        var verification = await service.VerifyAsync("kalmar-2021"); // Intact, or Broken at an event; null where there is none
        var due = await store.ListDueAsync(SystemClock.Instance.GetCurrentInstant(), take: 100); // for service.SettleAsync
        var imported = await store.ImportAsync(History.Read(await File.ReadAllBytesAsync("kalmar.smartspec"))); // from a file, or service.HistoryAsync of another store
        // </stores-queries>
        strategy!.Length.Should().Be(history.Length);
        verification.Should().BeOfType<Verification.Intact>();
        due.Should().BeEmpty();
        imported.Should().BeOfType<AppendResult.Appended>();
        (await service.VerifyAsync("nowhere")).Should().BeNull();
        return outcome;
    }

    [Fact]
    public async Task The_page_of_the_SQLite_store_runs_and_joins_the_hosts_transaction()
    {
        var service = await SqliteAsync(engine, StorySetting.Default.Charter, People.ProcessLead);
        SqliteScripts();
        Directory.GetFiles(folder.Path, "smartspec-*.sql").Should().HaveCount(SqliteStore.Scripts().Count);
        await using var store = new SqliteStore("strategies.db");
        await using var context = new HostContext(
            new DbContextOptionsBuilder<HostContext>().UseSqlite("Data Source=strategies.db").Options
        );
        await context.Database.ExecuteSqlRawAsync("CREATE TABLE Projects (Name TEXT PRIMARY KEY)", None);
        await JoiningSqliteAsync(
            context,
            new("harbour"),
            service,
            store,
            new StrategyCommand.StateVision(Text.Swedish("Klimat att växa i")),
            People.ProcessLead
        );
        (await context.Projects.CountAsync(None)).Should().Be(1);
        (await new StrategyService(store, engine).LoadAsync("kalmar-2021", None))!.Vision.Should().NotBeNull();
    }

    private static async Task<StrategyService> SqliteAsync(StrategyEngine engine, Charter charter, Actor lead)
    {
        // <sqlite>
        await using var store = new SqliteStore("strategies.db");
        var service = new StrategyService(store, engine);
        await service.FoundAsync("kalmar-2021", charter, actor: lead, commandId: "request-1");
        // </sqlite>
        return service;
    }

    private static void SqliteScripts()
    {
        // <sqlite-scripts>
        foreach (var (script, n) in SqliteStore.Scripts().Select((script, n) => (script, n + 1)))
            File.WriteAllText($"smartspec-{n}.sql", script); // sqlite3 -bail strategies.db < smartspec-1.sql
        // </sqlite-scripts>
    }

    private static async Task JoiningSqliteAsync(
        HostContext context,
        Project project,
        StrategyService service,
        SqliteStore store,
        Command command,
        Actor lead
    )
    {
        // <sqlite-joining>
        await using var transaction = await context.Database.BeginTransactionAsync();
        context.Projects.Add(project);
        await context.SaveChangesAsync();
        var joined = service.Over(store.Joining(transaction.GetDbTransaction()));
        await joined.ExecuteAsync("kalmar-2021", command, actor: lead, commandId: "request-2");
        await transaction.CommitAsync();
        // </sqlite-joining>
    }

    internal static async Task PostgreSqlAsync(NpgsqlDataSource dataSource, StrategyEngine engine, Charter charter, Actor lead)
    {
        // <postgresql>
        await using var store = new PostgreSqlStore(dataSource); // the host's NpgsqlDataSource; or a connection string
        await store.MigrateAsync(); // once, as the host starts; several hosts may at once

        var service = new StrategyService(store, engine);
        await service.FoundAsync("kalmar-2021", charter, actor: lead, commandId: "request-1");
        // </postgresql>
    }

    [Fact]
    public void The_scripts_of_PostgreSQL_are_written()
    {
        PostgreSqlScripts(new() { Schema = "strategies" });
        Directory
            .GetFiles(folder.Path, "smartspec-*.sql")
            .Should()
            .HaveCount(PostgreSqlStore.Scripts().Count)
            .And.AllSatisfy(file => File.ReadAllText(file).Should().Contain("\"strategies\""));
    }

    private static void PostgreSqlScripts(PostgreSqlStoreOptions options)
    {
        // <postgresql-scripts>
        foreach (var (index, script) in PostgreSqlStore.Scripts(options).Index())
            File.WriteAllText($"smartspec-{index + 1}.sql", script); // psql --set ON_ERROR_STOP=1 --file …
        // </postgresql-scripts>
    }

    internal static async Task JoiningPostgreSqlAsync(
        HostContext context,
        Project application,
        StrategyService service,
        PostgreSqlStore store,
        Command command,
        Actor lead
    )
    {
        // <postgresql-joining>
        await using var transaction = await context.Database.BeginTransactionAsync();
        context.Applications.Add(application);
        await context.SaveChangesAsync();
        var joined = service.Over(store.Joining(transaction.GetDbTransaction()));
        var outcome = await joined.ExecuteAsync("kalmar-2021", command, actor: lead, commandId: "request-7");
        if (outcome is Outcome.Accepted or Outcome.Repeated)
            await transaction.CommitAsync();
        // </postgresql-joining>
    }

    [Fact]
    public void The_page_of_import_takes_over_a_strategy()
    {
        File.WriteAllText("efforts.csv", OpeningImport.EffortsTemplate + "alg;hav;Alger;Odling;snart\n");
        File.WriteAllText("funding.csv", OpeningImport.FundingTemplate);
        var opening = new OpeningStatement
        {
            On = new(2025, 6, 30),
            Sources = [new("https://example.org/strategi.pdf", default, "application/pdf")],
        };
        Importing(engine, StorySetting.Default.Charter, opening, People.ProcessLead)
            .Should()
            .Contain(fault => fault.Code == "word-unknown" && fault.Place == new ImportPlace("efforts.csv", 2, 5, "step"));
    }

    private static IReadOnlyList<ImportFault> Importing(
        StrategyEngine engine,
        Charter charter,
        OpeningStatement opening,
        Actor lead
    )
    {
        // <import>
        var import = OpeningImport.Read(
            opening, // the opening statement that the files are added to
            charter.Currency,
            efforts: new ImportFile("efforts.csv", File.ReadAllBytes("efforts.csv")),
            funding: new ImportFile("funding.csv", File.ReadAllBytes("funding.csv"))
        );
        var outcome = engine.TakeOver("kalmar-2021", charter, import.Opening, actor: lead);
        var faults = import.FaultsWith(outcome is Outcome.Refused refused ? refused.Reasons : []);
        foreach (var fault in faults)
            Console.WriteLine(fault.ToString(Texts.Swedish)); // efforts.csv: rad 2, kolumn 5 (step): 'snart' är inte ett giltigt värde. …
        // </import>
        return faults;
    }

    [Fact]
    public void The_page_of_import_reads_a_table()
    {
        File.WriteAllText(
            "employed.tsv",
            "freq,unit,nace_r2,geo\\TIME_PERIOD\t2023 \t2024 \nA,PER,C10,SE213\t3200 \t3300 b\nA,PER,C16,SE213\t1800 \t: c\n"
        );
        var sections = ImportingTable();
        sections[2023]["SE213", "C"].Value.Should().Be(5000);
        sections[2024]["SE213", "C"].Should().Be(Cell.Suppressed.Flagged("b c"));
    }

    private static TableSeries ImportingTable()
    {
        // <import-table>
        var import = TableImport.Read(
            new ImportFile("employed.tsv", File.ReadAllBytes("employed.tsv")),
            new TableLayout { Choose = new Dictionary<string, string> { ["unit"] = "PER" } } // of several units in the file
        );
        foreach (var fault in import.Faults)
            Console.WriteLine(fault.ToString(Texts.Swedish)); // employed.tsv: rad 7, kolumn 2 (2023): talet '-5' är negativt. …
        var table = import.Table; // that of the last year; null where there are faults
        var sections = import.Series?.AggregateActivities(Classification.NaceRev2, level: 1); // each year, by section: C, not C10 and C16
        // </import-table>
        table.Should().BeSameAs(import.Series!.Last);
        return sections!.Value;
    }

    [Fact]
    public async Task The_page_of_hosting_starts_a_host()
    {
        var builder = Host.CreateApplicationBuilder();
        Hosting(builder);
        using var host = builder.Build();
        await host.StartAsync(None);
        var service = host.Services.GetRequiredService<StrategyService>();
        (await service.FoundAsync("kalmar-2021", StorySetting.Default.Charter, People.ProcessLead, cancellationToken: None))
            .Should()
            .BeOfType<Outcome.Accepted>();
        await host.StopAsync(None);
    }

    private static void Hosting(HostApplicationBuilder builder)
    {
        // <hosting>
        builder
            .Services.AddSmartSpec(options => options.Messages = recorded => [OutboxMessage.Of(recorded)])
            .UseStore(_ => new SqliteStore("strategies.db")) // or PostgreSqlStore, InMemoryStore, your own
            .AddDueWork() // cycles open, plans and changes take effect, signals are raised
            .AddOutbox<Deliveries>() // your IOutboxHandler
            .AddHealthCheck();
        // </hosting>
    }

    /// <summary>A host's own data.</summary>
    internal sealed class HostContext(DbContextOptions<HostContext> options) : DbContext(options)
    {
        public DbSet<Project> Projects => Set<Project>();

        public DbSet<Project> Applications => Set<Project>();

        protected override void OnModelCreating(ModelBuilder modelBuilder) =>
            modelBuilder.Entity<Project>(project =>
            {
                project.ToTable("Projects");
                project.HasKey(its => its.Name);
            });
    }

    internal sealed record Project(string Name);

    // <handler>
    public sealed class Deliveries : IOutboxHandler
    {
        public Task DeliverAsync(OutboxEntry entry, CancellationToken cancellationToken)
        {
            Console.WriteLine($"{entry.Strategy} {entry.Message.Kind}");
            return Task.CompletedTask;
        }
    }

    // </handler>

    [Fact]
    public void The_page_of_analysis_runs()
    {
        // <analysis>
        var table = RegionTable
            .Of(
                ["SE212", "SE213"],
                ["C10", "C16", "J62"],
                new double[,]
                {
                    { 2100, 5200, 900 },
                    { 2600, 1900, 400 },
                }
            )
            .Value.WithTotals(regions: [95_000, 108_000], activities: [56_056, 32_452, 109_585], total: 5_017_000)
            .Value;
        var quotients = LocationQuotients.Of(table);
        Console.WriteLine(quotients["SE213", "C10"]); // null where it cannot be known, never NaN

        var complexity = Presence.ByLocationQuotient(table).Then(presence => EconomicComplexity.Of(presence));
        foreach (var refusal in complexity.Refusals)
            Console.WriteLine(refusal.ToString(Texts.Swedish)); // why there is no value, and what to do
        // </analysis>
        quotients["SE213", "C10"].Should().BeApproximately(2.1546, 0.0001);
        complexity.IsRefused.Should().BeTrue();
    }

    [Fact]
    public void The_page_of_analysis_weighs()
    {
        // <analysis-weighing>
        var weighing = Weighing.Of(
            [new("mass", 3, Worst: 1, Best: 5), new("societal-challenges", 2, Worst: 1, Best: 5)],
            [new("food", [5, 4]), new("forest", [4, 5]), new("tourism", [3, 2])]
        );
        var choice = weighing.Value.Choose(2).Value;
        foreach (var share in choice.ShareOfWeightings())
            Console.WriteLine($"{share.Candidate}: chosen for {share.Share:P0} of all weightings");
        foreach (var intervals in choice.WeightIntervals())
            Console.WriteLine($"{intervals.Candidate}, {intervals.Criterion}: {string.Join(", ", intervals.Intervals)}"); // exact
        Console.WriteLine(choice.SmallestChange()); // null where no weights alter the choice
        // </analysis-weighing>
        choice.Chosen.Select(one => one.Candidate.Code).Should().BeEquivalentTo("food", "forest");
        choice.SmallestChange().Should().BeNull();
    }

    [Fact]
    public void The_page_of_analysis_makes_evidence()
    {
        var strategy = Stories.AreaAt(AreaStep.UnderAnalysis).Strategy;
        var (today, lead) = (new LocalDate(2021, 1, 4), People.ProcessLead);
        var growth = strategy.Definition.Criteria[1];
        var engine = new StrategyEngine(new FakeClock(Instant.FromUtc(2021, 2, 1, 9, 0)));
        var series = TableSeries
            .Of(
                new Dictionary<int, RegionTable>
                {
                    [2020] = RegionTable
                        .Of(
                            ["SE212", "SE213"],
                            ["C10", "C16"],
                            new double[,]
                            {
                                { 1, 2 },
                                { 3, 4 },
                            }
                        )
                        .Value,
                }
            )
            .Value;
        // <analysis-evidence>
        var data = AnalysisData.Of(series); // or TableImport.Data, which names the file by its SHA-256
        var report = AnalysisReport.Make(new AnalysisRequest.LocationQuotient("SE213"), data, on: today).Value;
        var facts = report
            .Facts(Text.English("Where we are specialised"), "employed", "Eurostat", ("C10", "location-quotient"))
            .Value;
        Command[] commands =
        [
            new EvidenceCommand.RecordDataSet("employed", new(Text.English("Employed persons"), Content: data.Content)),
            new EvidenceCommand.RecordAnalysis("strengths", facts),
        ];
        var outcome = engine.Execute(strategy, commands, lead);

        var draft = report.Draft(growth, "strengths", "C10", "location-quotient", worst: 0.5, best: 2).Value; // advice for a criterion
        var assess = draft.Complete("food", Text.English("Many firms, and growing."), score: 4); // a person's words, and score

        var again = AnalysisReport.Again(facts.Analysis!, data).Value; // from the record and the stored data
        Console.WriteLine(again.Content == facts.Content);
        // </analysis-evidence>
        outcome.Should().BeOfType<Outcome.Accepted>();
        engine.Execute(((Outcome.Accepted)outcome).Strategy, assess, People.AreaLead).Should().BeOfType<Outcome.Accepted>();
        again.Content.Should().Be(facts.Content);
    }

    [Fact]
    public void The_page_of_pictures_draws_one()
    {
        var table = RegionTable
            .Of(
                ["SE213", "rest"],
                ["A", "C"],
                new double[,]
                {
                    { 5, 21 },
                    { 99, 606 },
                }
            )
            .Value;
        var data = AnalysisData.Of(TableSeries.Of(new Dictionary<int, RegionTable> { [2017] = table }).Value);
        var today = new LocalDate(2026, 11, 30);
        // <pictures>
        var report = AnalysisReport.Make(new AnalysisRequest.LocationQuotient("SE213"), data, on: today).Value;
        var answer = SpecialisationBars.Of(report, Texts.Swedish, new() { Source = "Eurostat, nama_10r_3empers" });
        if (answer.TryGetValue(out var picture))
        {
            File.WriteAllText("specialisation.svg", picture.Svg); // or put it into a page as it is
            Console.WriteLine(picture.Alternative); // what it shows, in sentences
        }
        else
            Console.WriteLine(answer.Refusals[0].ToString(Texts.Swedish)); // a report of another method, or without a known value
        // </pictures>
        File.ReadAllText("specialisation.svg").Should().StartWith("<svg ").And.Contain("Källa: Eurostat");
    }
}
