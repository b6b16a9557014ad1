"""Given names of the United States beyond those of `given_names`, as its local news has them.

From the names that the Census Bureau counted in 1990 and gives to the public domain: those that
forty people or more in a million bear, but for what is as often a place, a month or a word.
"""

AMERICAN = frozenset(
    """abbie abel abram ada adan addie adela adelaida adele adelina adeline adolph
    adriane adrianna adrianne adrienne agatha aida alaina alana alanna alecia alesha
    aleta aletha alexa alfreda aline alisa alisha alissa allene allie allyson alma
    alonso alonzo alphonse alphonso althea alvina alyce alyson alyssa amado ambrose
    ami amie amos anabel anastasia angelia angelica angelina angeline angelique
    angelita anh anissa annabelle annamarie annemarie annmarie antione antionette
    antoinette antone antonette antwan aracely ardis ardith aretha arleen arlen
    arlie arline armand armida arnoldo arnulfo aron arron artie ashlee ashleigh
    aubrey audra augustine augustus aurelio ava avery barbra barney belinda belva
    benedict bennie bernadine berniece bernita bertha bertie beryl bessie bethany
    bette bettie bettina bettye beulah bianca billie blanca blanche bobbi bobbie
    bradly brady branden brandi brandie brendon brent brenton bret briana brianna
    brianne brice bridgett bridgette brigette britney brittani brittney broderick
    brooke burl caitlyn callie candace candice cara caren carey caridad carina
    carissa carleen carlene carmela carmelita carmella carmine carole carolee caryl
    caryn casandra cassandra cassie catharine cathie cathleen cathrine cathryn
    catrina cecelia cedric cedrick celeste celestine celia chantal chantel charisse
    charla charleen charline charmaine chastity chauncey chelsie cheri cherie
    cheryle chrissy christa christal christen christi christie christin christy
    chrystal cindi cinthia clarice clarissa claud claudette claudine clementine cleo
    cletus cliff clyde colby coleen colette collette concetta cora cordelia corina
    corine cornelia corrie corrine cortney cory coy cristine cristopher cristy curt
    cyrus damaris damion danelle danette daniella danita danna dannie dante daphne
    darci darcy darell daren darin darius darleen darlene darnell daron darrel
    darrick darrin darron dawn dawna dayna deana deandre deangelo deann deanna
    deanne debby debi debora debrah dee deena deidra deidre deirdre delbert delfina
    delia delilah delmer delois delores deloris demarcus demetria demetrius dena
    denny deon derick derrick deshawn desiree dewayne dewey dewitt dexter dian diann
    dianna dinah dino dionne dollie domenic dominga domingo dominick donita donnell
    donnie donny donovan donte dora dorcas dorene doretha dori dorian dorinda
    dorothea dorsey dortha dorthy dottie doyle drew duane dulce dwain dwayne earlene
    earline earnest earnestine eddy edie edmundo edna edwardo edwina edythe effie
    efren elaina elbert eleanore elenor elinor elisa eliseo elisha elissa elizebeth
    ellie elmer elmo eloisa eloise elouise eloy elsa elsie elton elva elvia elvin
    elvis elyse emilia emmett emmitt enoch enriqueta erasmo erick ericka erika
    erlinda erma ernestine errol ervin erwin essie estella ester ethel etta eugenia
    eula eulalia eunice evangelina evangeline everette evette evie evonne ezekiel
    ezra fabiola fannie fanny farrah faustino faye felecia felicia felicita
    felicitas felipa felisha filiberto filomena flora florentino florine flossie
    floy fran francine francisca frankie franklyn freda freddy fredric fredrick
    freida frieda fritz gabriella gabrielle galen garret garry gayla gayle gena
    genevieve genoveva georgette georgianna georgie geraldo gerda germaine gerri
    gertie gertrude ginny gino giselle glenna grace gracie graciela grady graig
    gregg gregoria gregorio griselda grover guillermina gus gussie gwendolyn hal
    hallie harriett harriette hattie haydee hayley hellen herb herlinda hermelinda
    herminia herschel hershel hester hilario hilda hildegard hipolito hiram hobert
    holli hollie homer hortencia hortense hoyt hyman ida idella ila ileana ilene ima
    imogene inez ira irma irvin isabell isaiah ismael issac ivonne jacklyn jaclyn
    jacque jacquelin jacquelyn jacquline jada jae jaimie jamaal jamar jamel jamey
    jami janeen janel janell janelle janette janie janina janine jannette jannie
    jaqueline jarod jarred jarrett jarrod jasmin jayme jayne jayson jeana jeane
    jeanetta jeanie jeanine jeanna jeanne jeannie jeannine jefferey jeffery jeffry
    jenelle jenifer jeniffer jennette jenni jennie jerald jeramy jeri jermaine
    jerold jeromy jerrell jerri jerrie jerrod jerrold jesica jess jessie jewell
    jimmie joanie jocelyn jodi joellen johnathan johnathon johnie johnna joleen
    jolene joni jonnie jordon josefa josefina josephina josette josiah josie josue
    joycelyn judson jules juliana julianna julianne juliet justina justine kami kari
    karina karissa karla karol karolyn karrie karyn kasey kassandra katharine
    katheryn kathi kathie kathrine katina katrina kay keely keenan keisha kelley
    kelsey kendall kendrick keneth kennith keri kermit kerri keshia keven kimberlee
    kisha korey kori kraig krista kristie kristine kristofer kristopher krystle
    kurtis kyla kyra lacie ladonna lakeisha lakesha lakeshia lakisha lamar lana
    lanny laquita larissa lashanda lashawn lashonda latanya latasha latisha latonia
    latonya latosha latoya latrice latricia laureen lauretta laurette lauri laverne
    lavina lavonne lawanda leandro leann leanna leatrice leeann leilani leisa lelia
    lemuel lenard lenore leonel leonora leora leota lesa lesley lessie leta letha
    leticia letitia lettie levi lia lilia liliana lillie lilly lina linnea linnie
    lino lisette lissette liza lizabeth lizbeth lizette lizzie lola lolita lonnie
    lonny lora loren lorene lorenza lorie lorine lorna lorri lorrie louann louella
    louie louisa lovie loyd luann luanne lucila lucile lucio lucius lucretia luella
    lulu lupe lura lynda lyndsey lynette lynnette mable madelyn madge mae magda
    majorie malinda malissa mamie mandy maranda marcelino marcella marcelle marci
    marcie margarette margarito marge margie margo margret mari mariah maricela
    marilynn marissa marita maritza marjory marla marlena marlyn marlys marnie
    marquerite marquita maryanne marybeth maryellen maryjane marylin marylou mathew
    matilda matilde mattie maudie maura maurine maxie maya maybelle mayme maynard
    meagan meaghan meghan melina melisa mellisa mellissa melodie melony melva
    melvina micaela micah michaela michale michell mickey migdalia mikel milagros
    millard millicent miquel mireya mirian mirna missy misti mittie mitzi moises
    mollie monty mose moses myles myriam myrna myron myrtis nakia nanci nancy
    nannette nannie nathanael nathanial nelda nell nereida nichole nicki nickolas
    nicky niki nikki nila nilda noelle noemi noreen normand nydia odis ofelia ola
    oleta ophelia oralia orpha orville pamala patti pattie paulette pearline peggie
    penelope pennie philomena phuong phylis phyliss porfirio pricilla quinn quintin
    quinton rachael racheal rachelle randell randi rayford raymon raymundo reba
    rebeca rebekah reed reinaldo renae renaldo renee renita retha reuben reyna rhea
    rhett rhiannon rhoda richelle richie rickey rickie robbin robby robt rocco rocky
    rodger rodrick rogelio rolando rolland romona ronda rosalba rosalee rosalina
    rosalinda rosanna rosanne rose roseann roseanna roseanne rosella rosemarie
    rosendo rosetta rowena roxana roxane roxann roxanna roxie rubin rubye rueben
    russel ruthann ruthie sabina sallie samatha sammie sammy sandi sanjuana
    sanjuanita saul saundra scarlett scot scottie scotty shaina shalonda shameka
    shamika shana shanda shanna shanon shanta shante shantel shara sharla sharonda
    sharyn shawna shayla shayna shayne sheena shelli shellie sheree sheri sherie
    sherita sherrill shiela shirlene shon shonda sonja sonya staci stacia stacie
    starla stephany stephenie stevie suzan suzanna suzette sybil tabatha tameka
    tamela tamera tami tamika tammi tammie tamra tanisha taryn tasha tawana tawanda
    tawnya taylor teddy teena terese teresita teressa teri terrie tessa tessie thad
    thanh thea theodora theron thurman thuy tia tiana tierra tiffani tiffanie tillie
    timmy tisha tod tomasa tomeka tommie toney tonia tonja tonya tori tory toya
    tracie trena tressa treva trista tristan tuan twila twyla tyra tyree tyrell
    tyron ulysses valorie vance veda venessa verda vergie vern vernell vernice
    vickey vikki vilma violet virgie viviana vonda wally waylon weldon wendi wes
    wilbert wilburn wilda wiley wilford wilhelmina willa willian willy wilmer
    winford winfred winnifred wyatt yadira yesenia yolonda zachariah zachery zack
    zackary zelma zenaida zoila zoraida""".split()
)
"""In lower case."""
