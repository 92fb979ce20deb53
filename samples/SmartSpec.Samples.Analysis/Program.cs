using NodaTime;
using SmartSpec;
using SmartSpec.Analysis;
using SmartSpec.Import;
using SmartSpec.Model;

// From a file in Eurostat's shape to evidence in a strategy.
const string source = "Eurostat, sbs_r_nuts06_r2";
var path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "employed-smaland-islands.tsv");
var import = TableImport.Read(new ImportFile(Path.GetFileName(path), File.ReadAllBytes(path)));
foreach (var fault in import.Faults)
    Console.WriteLine(fault.ToString(Texts.English));
if (import.Data is not { } data)
    return 1;

// The analysis, and its largest figures.
var today = SystemClock.Instance.GetCurrentInstant().InUtc().Date;
var report = AnalysisReport.Make(new AnalysisRequest.LocationQuotient("SE21"), data, today).Value;
var quotients = report.Tables[0];
foreach (var row in quotients.Rows.OrderByDescending(row => quotients[row.Key.Code, "location-quotient"] ?? 0).Take(5))
    Console.WriteLine($"{row.Key.Code}  {quotients[row.Key.Code, "location-quotient"]:0.00}");

// In the record: the data set and the analysis, by the SHA-256 of each. Keep the file and report.Json.
var (engine, lead) = (new StrategyEngine(SystemClock.Instance), new Actor("p-17", [Role.ProcessLead]));
var region = new Region(Text.English("Småland and the Islands"), "SE21");
var period = new ProgrammePeriod(new(2021, 1, 1), new(2027, 12, 31), new(2029, 12, 31));
var charter = new Charter(Text.English("Smart specialisation"), region, period, Currency.Sek, "Europe/Stockholm");
var dataSet = new EvidenceFacts(Text.English("Employed by industry"), Source: source, Content: data.Content);
var facts = report.Facts(Text.English("Strengths"), "employed", source, ("C16", "location-quotient")).Value;
var evidence = new EvidenceCommand.RecordDataSet("employed", dataSet);
var strategy = ((Outcome.Accepted)engine.Found("smaland", charter, lead)).Strategy;
var outcome = engine.Execute(strategy, [evidence, new EvidenceCommand.RecordAnalysis("strengths", facts)], lead);

// A year later, from the record and the stored file: the same bytes.
var recorded = outcome.Strategy.Evidence["strengths"].Facts;
var again = AnalysisReport.Again(recorded.Analysis!, data).Value;
var isSame = again.Content == recorded.Content;
Console.WriteLine($"{recorded.Figures[0].Name}: {recorded.Figures[0].Value}. The same again: {isSame}");
return 0;
