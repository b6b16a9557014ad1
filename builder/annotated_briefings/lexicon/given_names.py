"""Given names, and the family names that stand first: what makes a run of capitals somebody's name.

The choice is our own: names that English news meets in people of many countries, without accents.
Left out are those that are as often a place, a month or a word: Chelsea, Jordan, May, Will.
"""

from annotated_briefings.lexicon.american_names import AMERICAN

ENGLISH = frozenset(
    """aaron abby abigail abraham adam adrian agnes aidan aileen aimee alan alasdair
    albert alec alex alexander alexandra alexis alfred alia alice alicia alison
    alistair allan allen allison alton alvin amanda amber amelia amy andre andrea
    andrew andy angela angharad angie angus anita ann anna anne annette annie
    anthony anton antony aoife archie arlene arnold arthur ashley audrey barack barb
    barbara barry bart basil beatrice becky ben benjamin bernadette bernard bernice
    bernie bert beth bethan betsy betty beverly bill billy blaine blair blaise blake
    bob bobby bonnie boris brad braden bradley brandon brayden breanna brenda
    brendan brett brian bridget brittany bronwyn brooks bruce bryan bryce bud buddy
    byron caden caitlin caleb callum calvin cameron carl carla carlton carly carol
    caroline carolyn carrie carter carys casey catherine cathy catriona cecil
    cecilia charlene charles charlie charlotte chase cheryl chester chloe chris
    christina christine christopher chuck ciaran cindy clair claire clara clare
    clarence clark claude claudia clay clayton clifford clifton clint clive cody
    colin colleen condoleezza connie connor conrad corey cormac courtney craig
    curtis cynthia dafydd daisy dale damian dan dana daniel danielle danny darla
    darrell darren darryl daryl dave david dean debbie deborah debra declan denis
    denise dennis derek dermot desmond diana diane dianne dick dominic don donald
    donna doreen doris dorothy doug douglas drake duncan dustin dwight dylan eamon
    earl ed eddie edgar edith edmund eduard edward edwin eileen eilidh elaine
    eleanor elena eli elijah elisabeth elise eliza elizabeth ella ellen elliot
    elliott ellis emanuel emilie emily emma emmanuel emrys enda enid eoin eric erica
    erin ernest ernie esther ethan euan eugene eva evan eve evelyn everett ewan
    fergus ffion fintan fiona floyd frances francis frank franklin fred freddie
    frederick gabe gabriel gail gareth garland garrett garth gary gavin gene geoff
    geoffrey george georgina gerald geraldine gerard gerry gethin gilbert gillian
    gina gladys glen glenda glenn gloria gordon graeme graham grainne grant greg
    gregory greta gretchen guy gwen hailey haley hamish hannah harley harold harriet
    harrison harry harvey hazel heath heather hector heidi helen henry herbert
    hilary hillary holly horace howard hugh hugo hunter huw iain ian ieuan ingrid
    iona irene iris isaac isabel isabella issac ivan ivor jack jackie jacob
    jacqueline jaden jake james jamie jan janae jane janet janice jared jasmine
    jason jay jean jeanette jeff jeffrey jen jenna jennifer jenny jeremiah jeremy
    jerome jerry jesse jessica jill jillian jim jimmy jo joan joann joanna joanne
    jodie jody joe joel joey john johnnie johnny jon jonah jonathan jonathon jorden
    joseph josephine josh joshua joyce juanita judi judith judy julia julian julie
    justin kaitlin kaitlyn kandace kara karen karl kate katelyn katherine kathleen
    kathryn kathy katie katy kayla kaylee kayleigh kaylie keegan keith kelli kellie
    kelly kelvin kemi ken kendra kenneth kenny kerry kevin kieran kim kimberly kirby
    kirk kirsten kirsty kris kristen kristi kristin kristina kristy krystal kurt
    kyle kylie lance larry laura lauren laurence laurie lawrence lawton leah leanne
    lee leigh len lenny leo leon leonard leroy les leslie lester lewis liam libby
    lillian lily linda lindsay lindsey lindy lionel lisa liz lizzy llewellyn lloyd
    logan lois lorcan loretta lori lorraine lottie louis louise lucas lucian lucille
    lucinda lucy luke luther lydia lyle lyn lyndon lynn lynne mabel mac mackenzie
    madeleine madeline madison maeve maggie mairi makayla malcolm mara marc marcia
    marcus margaret margery margot marguerite maria marian marianne marie marilee
    marilyn marion marisol marjorie mark marlene marlon marsha marshall martha
    martin marty marvin mary maryann mason matt matthew maude maureen maurice mavis
    max maxine mckenzie meg megan melanie melinda melissa melvin meredith merle
    mervyn mia michael micheal michele michelle mick miguel mike mildred miles
    millie milo milton mimi mindy minerva minnie miranda miriam mitch mitchell mitt
    moira molly mona monica monique morag morgan morris murdo muriel myra myrtle
    nadhim nadia nanette naomi natalie natasha nate nathan nathaniel neal ned neil
    nellie nelson nettie niall niamh nicholas nick nicola nicole nigel nikita nina
    noah noel nolan nora norbert norma norman octavia odell oisin oliver olivia
    ollie orla oscar otis owen padraig paige pam pamela parker pat patricia patrick
    patsy patty paul paula pauline payton peggy percy perry pete peter peyton phil
    philip phillip phoebe phyllis polly preston priscilla priti quentin quincy
    rachel ralph ramona ramsey randal randall randolph randy raphael ray raymond
    rebecca reggie reginald reid rena rex rhiannon rhodri rhona rhonda rhys rich
    richard rick ricky riley rita rob robbie robert roberta robin robyn rochelle rod
    roderick rodney roger roisin roland ron ronald ronnie ronny rory rosa rosalie
    rosalind rosalyn roscoe roselyn rosemary rosie ross rowan roxanne roy royce
    ruairi ruben ruby rudolph rudy rufus rupert russ russell ruth ryan sabrina sadie
    sajid sally sam samantha samuel sandra sandy sara sarah scott seamus sean selena
    seth shane shannon shari sharlene sharon sharron shaun shauna shawn sheila
    shelbi shelby sheldon shelley shelly sherman sherri sherrie sherry sheryl
    shirley sian sid sidney silas simon simone sinead siobhan skylar skyler sonia
    sophia sophie sorcha spencer stacey stacy stan stanley stanton stefanie stella
    stephan stephanie stephen sterling steve steven stewart stuart sue suella susan
    susana susanna susannah susie suzanne sylvester sylvia tabitha tamara tammy
    tamsin tania tanner tanya tara taylor ted tegan terence teresa terrance terrell
    terrence terri terry tess thelma theo theodore theresa therese thomas tiernan
    tiffany tim timothy tina tobias toby todd tom tommy toni tony tracey traci tracy
    travis trent trevor tricia trina trish trisha tristan troy trudi trudy tucker
    tyler tyrone una ursula valarie valerie vanessa vaughn velma vera verna vernon
    veronica vicente vicki vickie vicky victor victoria vince vincent vinnie viola
    virgil vivian vladimir wade wallace walter wanda warren warwick wayne wendell
    wendy wesley whitney wilbur wilfred wilfrid willard william willie wilma
    winifred winnie winston woody yasmin yolanda yvette yvonne zach zachary zane
    zelda zoe""".split()
)

EUROPEAN = frozenset(
    """adalberto adina adolfo adriana agim agnieszka agustin ainhoa aivars alain
    alberto albin aldo alejandra alejandro alekos aleksandar aleksander
    aleksandr aleksandra aleksei aleksey aleksis alessandra alessandro alexandre
    alexei alexey alfonso alfredo algirdas alija alina alvaro alvise alyaksandr
    alyona ana anastasiya anatoliy anatoly anca anders andreas andrei andrej
    andres andrey andris andrius andrzej angelino angelo anibal anja annalena
    anne annick annika ante antje antoine antonia antonio antonios antonis antti
    apostolos aram arancha arben ariel arild arkadiusz arkady armando armen
    armin armond arnaud arne arseniy artem arturas arturo artyom astrid attila
    augusto aurelie aurore axel badri bakir balazs baltasar barbara bart bas
    beata beatriz begona bela belen bence benedetto benito benjamin benoit
    bernard bernardo bernd bernhard bertrand bibiana bidzina birgit birgitta
    bjorn blas bodil bodo bogdan bohuslav boris borislav borja boyko bozo branko
    brigitte bronislaw bruno calin calogero camilla camille camilo carles carlo
    carlos carlotta carme carmen carola catalina catarina cecile celine cem
    cesar chiara christel christophe christos ciro claudia claudio claus clemens
    clement consuelo corinne crin cristian cristiano cristina cristobal dacian
    dag dalia damien daniela daniele danilo danuta daria dario dariusz darya
    davide davit delphine delyan denis denisa diederik diego dieter dilma
    dimitra dimitri dimitrios dimitris dirk dmitri dmitry dmytro dolores
    domenico dominique donald dorota dragan dusan ebba edgardo edi edith edmund
    edoardo edouard eduardo efrain egils eino eirik ekaterina elena eleni elias
    elio elisabeth elisabetta elmar elodie elvira emil emile emiliano emilio
    emmanuel emmanuelle encarna enrico enrique enver erich erik erkki erna
    ernesto ernst espen esteban eugenio eva evangelos evelyn evgeny evo ewa
    fabian fabiana fabien fabienne fabio fabrice fatmir fausto federica federico
    felipe felix ferenc fermin fernanda fernando fernao fidel filip filippo
    fleur florian fofi fotis francesca francesco francisco franck franco
    francois francoise frans franz franziska frauke frederic fredrik friedrich
    gabor gabriela gabriele gaetano gagik galina gaston geert geir gela genaro
    gennady gennaro georg georges georgi georgios gerald gerardo gerd gergely
    gerhard german gerrit gesine gheorghe ghislaine giacomo giancarlo gianni
    giannis giga gilberto gilda gilles gintaras giorgi giorgia giorgio giorgos
    giovanna giovanni gitanas giulia giuliano giulio giuseppe gleb gocha gonzalo
    goran graciela grazyna gregoire gregor gro grzegorz guido guillaume
    guillermo gunilla gunnar gunter gunther guram gustaf gustav gustavo guy
    gyorgy gyula hakan halvard hans harald hashim havard hayk heidemarie heike
    heiko heinrich heinz helena helene helga helle helmut henri henrik heriberto
    herman hermann hernan hernando horacio horia horst hristina hristo hubert
    hubertus hugo humberto ignacio ignazio igor ihor iker ildiko ilir ilse ilya
    imre ineke inga ingeborg inger ingrida ingvar inigo innokenty ioanna ioannis
    ionut irakli irene irina isabelle isaias isidro istvan itziar iva ivana ivar
    ivaylo ivette ivo jaap jacek jacinto jacobo jacques jaime jair jakob jakub
    jan jana janez janis janos janusz jari jaromir jaroslav jaroslaw javier
    jelena jens jeroen jerome jerzy jesper jesus jindrich jiri joachim joakim
    joao joaquim joaquin jochen joelle johan johann johanna johannes jolanta jon
    jonas jordi jorg jorge jose josef josep josette jozef juan juana juha julian
    julien juliette julio juraj jurgen jurij juris jussi jyrki kaja kajsa kakha
    kamil kare karin karl karolina karoly kasia katalin katarina katarzyna
    katerina katja katrin kenan kersti kerstin ketevan kimmo kiril kirill kjell
    kjetil klaus knut koba koen kolinda konstantin konstantinos kostas kris
    krisjanis kristalina kristian krzysztof ksenia kseniya kyriakos laima
    lamberto larisa lars lasha laszlo laura laurence laurent lech leif lena
    lenin lennart leonardo leonid leonor leopold leopoldo leszek levan lidia
    lilian lilianne lionel lise liviu ljubica lone lorenzo lothar lubomir luc
    luca lucho lucia luciano lucie lucien ludmila ludovic luigi luis luisa luiz
    lukas luz lydie lyubov lyudmila macarena maciej madalena magdalena magnus
    maite maja makar maksim maksym malgorzata malin mamuka manfred manoel manon
    manuel manuela marat marcel marcela marcello marcelo marcin marco marek
    margarita margot margrethe maria mariana marianna mariano maribel mariela
    marietta marija marijana marina marine mario marisa marisela marisol marius
    mariusz mark marko markus marta marten martina maryse mateo mateusz mathias
    mathieu mats matteo matthias matti matvei maud mauricio maurizio mauro maxim
    maxime maximo mayra meglena melanie merab mercedes mette michal michel
    michele mickael mieczyslaw miguel mihai mihail mikael mikhail mikheil mikko
    milena milica milorad milos mircea mireia mirjana mirko miroslav mladen
    mogens monika morten mykola nadezhda nadia nadine najat natalia natalya
    nathalie nayib nebojsa nelly nenad nestor nicanor nicolae nicolas nicole
    nicos niels nika nikita niklas niko nikol nikola nikolai nikolaos nikolaus
    nikolay nikolina nikos nils nino nodar norberto nugzar nuno nunzia nunzio
    octavio oddvar odette odile oksana olaf olafur ole oleg oleh oleksandr
    oleksii oleksiy olena olga olivier ollanta olof ondrej oriol oskar osvaldo
    oswaldo otar ottmar otto ovidiu oystein paavo pablo palle panagiotis paolo
    pascal pascual patrice patricio patrik patrizia paulina pavel pavlo pavlos
    pawel pedro peer pekka pepe pere pernille petar peter petr petra petro
    petros petteri philipp philippe pia piedad pier pierluigi piero pierre piet
    pieter pietro pilar pim pio piotr plamen platon polina poul predrag prokopis
    quim rachida radek radoslaw radovan rafa rafael raffaele raimonds rainer
    ralf ramil ramiro ramon ramzan raphael raquel rasmus ratko raul reiner remi
    renata renate renato rene reynaldo ricardo riccardo rigoberto rinat robert
    roberto rocio rodion rodolfo rodrigo rolf romain roman romano rosalia
    rosario rosaura roselyne rosen rosine rostyslav rosy ruben rudi rudolf
    rufino rui rumen ruslan rustam ruth ruud ryszard sabine sahra salome
    salvador salvatore samuli sandor sandro sanna sasha saskia sauli saulius
    sebastian sebastien segolene serge sergei sergej sergey sergi sergio serhii
    serhiy serzh shamil shota sigfrido sigmar sigmundur sigrid silke silvana
    silvia silvina silvio simeon simona sindre sinisa siv slavko slawomir
    slobodan sofia sofie solange soledad solveig soren sorin sozar spyros
    stanislas stanislav stavros stefan stefania stefanie stefano steffen stein
    stelios stepan stephane stijn stipe stoyan susana susanne svein sven
    svetlana sylvain sylvie tabare tadeusz tamar taras tarcila tarja tatiana
    tatjana temur temuri tengiz teodoro terje thaddeus thanasis theo theodoros
    theresia thibault thierry thomasz thorbjorn thorsten tiago tibor tihomir
    till timo timofey timur tino tiziano tomas tomasz tomislav toomas torbjorn
    torsten traian trine trond ulf ulla ulrich ulrike umberto urmas ursula uwe
    uxue vaclav vadim vagit vakhtang valdis valentin valentina valentyn valeria
    valerie valeriu valeriy valery vangelis vardan vasile vasiliy vasily vaso
    veronica veronika veronique vesna vicente viggo viktor viktoria viktoriya
    villy vincenzo violeta viorica virginie vitali vitaliy vitaly vito vittorio
    vlad vladislav vojtech volker volodymyr vyacheslav vytautas walid walter
    walther werner wiebke wieslaw wilfredo wilhelm willem wilson wim witold
    wladimir wojciech wolfgang wolfram wopke wouter xavier ximena xiomara yael
    yanis yann yannick yannis yaroslav yegor yelena yevgeny yevhen yolanda yulia
    yuliya yuri yuriy yvan yves zakhar zaza zbigniew zdenek zdenka zeljko zhivko
    zinaida zinedine zlatan zlatko zofia zoltan zoran zsofia zsolt zsuzsanna
    zulema zurab zviad""".split()
)

MIDDLE_EASTERN = frozenset(
    """abbas abd abdallah abdel abdelaziz abdelfattah abdelhamid abdelilah
    abdelkader abdellah abdelmadjid abdelmajid abdelrahman abdelwahab abdirahman
    abdolreza abdou abdul abdulaziz abdulkarim abdulla abdullah abdullahi
    abdullatif abdulmalik abdulqader abdulrahman abdulrazak abdulwahab
    abdurahman abdurrahman abedelkader adel adib adnan afaf afrah afzal ahlam
    ahmad ahmed ahmet aicha aiman aisha akbar akhmed akram alaa alaeddine ali
    alireza allaa amal amani amin amina amir amira amjad ammar amr anas anees
    anouar anwar arash arif aryeh asaad asad asghar ashraf asif asma asmaa
    ataollah atef atiyah avi avigdor avraham awad aya ayaz ayelet ayman ayoub
    ayse ayten aziz aziza azza babak badr badreddine bahaa bahram bakhtiar bakri
    bandar baraa barham bashar bashir basil basma bassam behnam behrouz benny
    bezalel bijan bilal binali binyamin boutros bulent burhan burhanuddin cem
    cihan dalal danny daoud dawood devrim dhia dina doaa dov driss dror ebrahim
    ehud eitan ekrem elham elias eliezer elif emad eman emine emre erdal erez
    esam esmail esra esraa essam ezzat ezzedine fadel fadi faeq faezeh fahad
    fahmi faisal faiz fakhri falah farah fardous fardus farhad farid farooq
    farouk farrokh faruk fatemeh fathi fatih fatima fatma fawaz fawzi fayez
    fayyad fayza ferdous fereydoun fikri firas firdaus fouad fuad gabi gadi
    gamal gamil gehad ghada ghasem ghassan ghassem ghazi gholam gholamhossein
    ghulam gideon gilad gilat golshifteh gulay gulsen habib hadi hadja hafez
    haidar haider haim hajar hakan hakeem hakim hala halima hamad hamdeen hamdi
    hamdullah hamed hamid hamida hammadi hamza hana hanan haneen hani hariri
    haris haroon harun hasan hashem hashim hashmi hassan hassen hatem hatice
    hayat hayder hazem hazim heba hedi hekmat hemin hesham heshmatollah hicham
    hind hisham hoda hosein hosni hossam hossein houda huda hulusi humam husain
    huseyin hussain hussam hussein hussien ibrahim ibtisam idris ihab ihsan
    ikhlas ilham iliass ilyas imad iman imran inas ines intisar iqbal iraj isaac
    ishaq ismail ismat issa issam itamar itzhak iyad izzat jaafar jabbar jaber
    jabir jafar jahan jahangir jalal jalil jamal jamil jamila jassim javad javed
    jawad jawdat juma kais kamal kamel kamran kareem karim karima kassem kawa
    kawthar kazem kemal khadija khadim khairat khairy khaled khalid khalida
    khalil khattab khodr khosrow laila lamia latif latifa layla leila limor
    loubna lubna lutfi maajid maha mahdi maher mahmood mahmoud mahmud mahnaz
    mahsa maisa majed majid majida malak malek malik malika mamdouh manal
    manouchehr mansour marwa marwan maryam marzieh masoud masrour massoud mayada
    mays maysa mazen mehdi mehmet mehran mehriban meir melih menachem merav
    mervat mesut mevlut miri mithat moez mohab mohamad mohamed mohammad
    mohammadali mohammadreza mohammed mohsen moin mojtaba mona moncef monir
    moqtada mordechai morteza moshe mostafa mounir mourad moussa muammar mubarak
    muftah muhammad muhammed muhsin mukaddes mukhtar mumtaz munir munther
    muqtada murad murat musa mustafa mustapha nabih nabil nabila nada nader
    nadim naeem nafez naftali naguib nagwa nahed nahum naila najah najat naji
    najib najla najm najwa naser nasim nasir nasreen nasri nasrin nasser nawaf
    nawal nawar nawaz nayef nazanin nechirvan necmettin nermin nesrine netanel
    nevine nidal nihad niloufar nir nitzan nizar noor noorallah noorullah nouman
    noura nouri numan nurallah nuray nurettin nuri nurullah oday oded ofer ofir
    ola omar omer oren orly osama osman othman parisa parviz pervez qaboos qais
    qasem qasim qassem qusay rabab rachid rafat rafi rafik rafiq raghad rahim
    rajab rakan rami ramzi rana rania rasha rashad rasheed rashid rasul rauf
    raza razia recai recep reem refik rehab reham reuven reza riad rifaat riham
    rima rivka riyad ron rouhollah roya ruhollah saad saadia sabri saddam sadeq
    sadik sadiq saeb saeed saeid safa safwan sahar saif sajjad salah salam saleh
    salim salma salman salwa salwan samah samar sami samia samir samira sana
    sarfraz sarmad satar saud sawsan sayed sayyid selahattin selim serkan
    setareh sevgi seyed shabnam shadi shafiq shahbaz shahd shahid shahira
    shahram shai shaima shaimaa shakir shamil shams sharif shaukat shaul shawki
    shawqi shehab sherif sherin shimon shireen shirin shlomo shmuel sholeh
    siamak siavash siham silvan sinan sirwan soheil soraya souad sufian suha
    suhail suhair sulaiman suleiman suleyman taghreed taha tahir tal talaat
    talal tamer tamim tamir tammam tansu tarek tareq tariq tawakkol tawfiq tayeb
    tayyip thaer tolga turki tzachi tzipi tzvi ubaid ufuk ulla umar umit umm uri
    usama usman valiollah volkan wadie wael wafa wafaa wajdi wajih walaa waleed
    walid wasim wassim wissam yaakov yahya yair yaqoub yara yariv yaron yaser
    yasin yasir yasmin yasmine yassin yassine yassir yavuz yehuda yigal yishai
    yitzhak yoav yossi younes younis yousef youssef yuli yunus yusef yusra yusuf
    zahir zahra zaid zainab zaki zeev zeid zeina zeinab zeki zeynep ziad ziba
    zohra zubaida zuhair zuhra zulfiqar zvi""".split()
)

AFRICAN_AND_ASIAN = frozenset(
    """abdi abebe abena abhay abhijit abhinav abhisit abiola abiy abubakar
    aburizal achieng adaobi adebayo adebisi ademola adeola adewale aditya
    adriana agus ajay ajit akash akbar akhil akhilesh akie akihito akinyi akio
    akira akosua alassane alemayehu aliko alok amadou amarinder amartya aminata
    aminu amit amitabh amma amol anand ananda andi anies anil aniruddha anita
    anjali ankit anup anura anurag anwar aparna archana arjun armando aroon arun
    arundhati arvind asfandyar asha ashish ashok ashutosh ashwin asif atal
    atieno atiku aung aurangzeb avinash awang ayesha ayodele azizah azmin
    babajide babatunde baburam bambang basil basuki bayani benazir benigno
    bhagat bharat bharath bheki bhumibol bhupinder bilawal bingu birtukan blaise
    bola bolanle bongani bongbong boubacar bounnhang budi bui bukar bukola
    chandra chandrika chaudhry chavalit cheruiyot chetan chidi chidinma chika
    chimamanda chinedu chinua chioma chipo chirag choummaly chuan chukwuemeka
    chukwuma constantino corazon cyril daisuke danilo danjuma debashish
    debretsion deepak deepika deepti denis desalegn dev devendra devesh dewi
    dheeraj dilip dilma dinesh djibril duong dwi ebele edgar efua eko ellen
    emeka emmerson endang etienne evariste evo fadilah fadillah farai farmajo
    farooq fatou fatoumata faure felipe felix femi ferdinand filipe folake fumio
    funke gagan ganjar garba gaurav gautam gayatri geeta getachew girija girish
    girma gita gloria gnassingbe godwin goodluck gopal gopalakrishnan gotabaya
    gotabhaya govind graca gurpreet gwede habiba hailemariam hakainde hamza
    harbhajan hariadi harish harpreet harsha haruhiko haruki hasina hassan
    hemant heru hery hideki hideo hina hirokazu hiroko hiroshi hiroshige hiroto
    hiroyuki hishammuddin hishamuddin hitesh hoang hrithik htin hun ibrahima
    ichiro idriss ifeanyi ifeoma imelda imran inder indira indra ines isaias
    isha ishaq isko ismail jacob jagan jagdish jagmohan jaideep jakaya jaspal
    jaswant jatuporn jawaharlal jawar jaya jayalalithaa jayantha jayanti jejomar
    jigme jitendra joaquim joko jomo jose joyce julius junichiro jusuf jyoti
    jyotiraditya kabiru kagiso kailash kalpana kalyan kamal kamau kamla
    kanimozhi kapil karan kariuki karuna karunanidhi katsuya kavita kayode
    kazuhiro kazuo kehinde keiji keiko keisuke kem ken kenichi kenji kenta
    keshav khairul khairy khaleda khawaja khin kiko kipchoge kiran kiren kishore
    kiyoshi kofi koichi koji kojo korn krishnan kuldeep kumari kunle kwabena
    kwaku kwame kwasi kyaw lakshmi lalit lalu lamido lasantha lata lateef
    laurent lawal laxmi lazarus leila leni lerato levy lindiwe lito lokesh luhut
    lula madhav madhu madhuri mahathir mahendra mahesh mahinda maithripala
    makiko malala mallam mallikarjun mamadou mamata mamta mandla mani manish
    manisha manjit manmohan manny manoj manpreet mariam maryam masahiko masaki
    masako masato masayoshi maung mayawati meena meenakshi megawati mehbooba
    meles mian michael mieko mihir miho mizuho mmusi mohan mohandas mohit moise
    morarji morgan moussa muhammadu muhyiddin mukesh mulatu mulayam murli
    muthoni mwai myint myo nafiu nagesh najib naledi nalin nana nandan nandini
    naoki naoto narendra naresh naruhito nasir natsuki natsuo naveen neelam neha
    nelson ngo ngozi nguyen nikhil nila nilesh nimal niraj nirmala nisha nitin
    nitish njeri nkechi nkosazana nkosinathi nnamdi nneka nobuo nomsa nomvula
    nong norazman norodom noynoy nuhu nurul nyan nyasha nyoman obiageli obinna
    oby ochieng ogechi ohn okechukwu olabisi oladipo olayinka olufemi olumide
    olusegun oluwaseun oluwole omar omotola omprakash onyekachi oppah otieno
    oumar ousainou ousmane padma padmini palaniappan panfilo pankaj parag paresh
    pascal paulo pawan peninah pervaiz pham phan philemon phyo pinarayi piyush
    pooja poonam pornthip prabhu prabowo pradeep prafulla prakash pramod pranab
    prasad prasert prashant pratap pratibha praveen pravin prayut prayuth preeti
    prithvi prithviraj priya priyanka puan pushpa rabri radha rafael rafizi
    raghuram rahman rahul raila rainsy raj rajan rajeev rajendra rajesh rajinder
    rajiv rajnath raju rakesh ram ramachandra ramakrishna raman ramdev ramesh
    randhir ranil ranjan ranjit rashmi ratan ratna rauff ravi ravindra rehman
    rekha renho renuka retno ridwan riek risa rishabh rishi ritu robert rodrigo
    rohan rohit roopa rosmah rudo rupiah rustan ryutaro sachiko sachin sadakazu
    sadhana sadio sahle sajith saleemul salman salva sam samak sameer samia
    samora sandeep sandiaga sandip sangeeta sani sanjay sanjeev sanjiv santosh
    sanusi sara sarath sarojini sathya satish satoshi satya satyendra saulos
    savita seema segun seiji seiko sekou seyi shahnawaz shailesh shalini shangen
    shankar sharad shashank shashi sheetal shehbaz shehu sheikha sheila shekhar
    sher shigeru shilpa shinichi shinji shintaro shinzo shiv shivraj shizuka
    shoichi shreya shyam shyamal sibusiso siddharth siddhartha sima simba
    siphiwe sipho sirikit sirimavo siti slamet smita smriti sneha soe soichiro
    sokha somchai somnath sonal sondhi sonia sourav sri sridhar srinivasan
    sriram subhash subir subramanian sudha sudhakar sudhanshu sudhir sugata
    suharto sukarno sukhbir sulianti sumitra sunil sunita surapong surendra
    suresh surin surinder sushil sushma susilo suthep suu swapna swati tafadzwa
    taichi taiwo takahiro takashi takeshi taku tanvi tapan tapiwa taro tarun
    tatenda tatsuya tedros temitope tendai tengku tetsuo tewodros thabo thaksin
    thanathorn thandiwe thant thein themba thiha thulani thura titilayo tito
    titus tjahaja tolu tomohiro tomoko toru toshiaki toshihiro tran truong
    tsegaye tshepo tshering tunde tunji tunku tushar uchenna uday uddhav uhuru
    uma umakant umaru umesh upendra usha vandana varinder varun vasant
    vasundhara velupillai veluppillai venkaiah venkat venkatesh vidya vijay
    vijayan vikas vikram vinay vinayagamoorthi vinayak vineet vineeta vinod
    vinyagamoorthi virat vishal vishnu vital vivek wahyu wairimu wale wambui
    wangari wangui wanjiru welshman winnie wiranto wole xuan yahya yakubu
    yashwant yasuhiro yasuo yasutoshi yemi yetunde yingluck yinka yogesh yogi
    yoichi yoko yoshihide yoshihiro yoshiko yoshinobu yosuke yousaf yoweri yudi
    yuki yukio yuko yuriko yusril yusufu yusuke yuvraj zahid zanele zarni zaw
    zubin zweli""".split()
)

GIVEN_NAMES = AMERICAN | ENGLISH | EUROPEAN | MIDDLE_EASTERN | AFRICAN_AND_ASIAN
"""What may open the name of a person, in lower case and without accents."""

FAMILY_NAMES_FIRST = frozenset(
    """ahn bae baek bai ban bang bo cai cao chae chan chang chau chen cheng cheong
    cheung chi chiang chin cho choe choi chong chou chow chu chua chun chung dai deng
    ding dong du duan fan fang feng foo fu fung gao geng go goh gong gu guan guo gwak ha
    han hao hau he heo ho hon hong hou hsiao hsieh hsu hu hua huang hui hung hwang hyun
    im in ip jang jeon jeong ji jia jiang jin jo joo ju jung kan kang kim ko koo kook
    kuo kwak kwan kwok kwon kwong lai lam lau law lee lei leung li liang liao lien lim
    lin ling liu lo loh low lu lui luo ma mak mao min mo mok moon na nam ng ngai ni nie
    noh oh ong ou paek pan pang park peng poon pu qian qin qiu quan ren rhee ri roh ryu
    seo seok shao shen shi shih shin sin siu soh sohn son song su suh sun sung szeto tam
    tan tang tao teng teo teoh tian tien to tong tsai tsang tsao tse tsui tung wan wang
    wei wen wong woo wu xi xia xiao xie xiong xu xue yan yang yao yau ye yeh yeo yeung
    yi yim yin ying yip yoo yoon you yu yuan yue yun yung zeng zhang zhao zheng zhong
    zhou zhu zou""".split()
)
"""Chinese and Korean family names, which stand before the given name: Tsai Ing-wen."""
